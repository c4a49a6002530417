package fr.compteformation.rights.ledger.ui;

import java.util.List;

import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Movement;

/**
 * What an agent reads about somebody’s rights.
 *
 * @param balances what stands in the accounts
 * @param movements all of them, the latest first
 * @param rules of today
 */
record PersonReading(Balances balances, List<Movement> movements, Rules rules) {
}
