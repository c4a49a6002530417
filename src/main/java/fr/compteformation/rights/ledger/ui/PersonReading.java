package fr.compteformation.rights.ledger.ui;

import java.util.List;

import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Movement;

/**
 * A person’s rights as an agent sees them.
 *
 * @param balances the balances
 * @param movements all movements, latest first
 * @param rules the rules of today
 */
record PersonReading(Balances balances, List<Movement> movements, Rules rules) {
}
