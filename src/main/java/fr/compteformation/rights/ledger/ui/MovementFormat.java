package fr.compteformation.rights.ledger.ui;

import fr.compteformation.rights.ledger.MovementLabels;

/**
 * Formats movements.
 *
 * @param labels their names
 * @param amounts their amounts
 * @param explanations their explanations
 */
record MovementFormat(MovementLabels labels, Amounts amounts, Explanations explanations) {
}
