package fr.compteformation.rights.ledger.ui;

import fr.compteformation.rights.ledger.MovementLabels;

/**
 * How a page tells movements.
 *
 * @param labels what they are called
 * @param amounts how amounts are written
 * @param explanations why credits are what they are
 */
record Telling(MovementLabels labels, Amounts amounts, Explanations explanations) {
}
