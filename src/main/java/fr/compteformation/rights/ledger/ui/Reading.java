package fr.compteformation.rights.ledger.ui;

import java.util.List;
import java.util.Optional;

import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Movement;

/**
 * What could be read about a person’s rights, for one page.
 */
sealed interface Reading {

	/**
	 * Everything.
	 *
	 * @param balances what stands in the accounts
	 * @param difDeclared whether the person said how many hours of DIF they have
	 * @param movements all of them, the latest first
	 * @param diploma the latest declaration
	 * @param rules of today
	 */
	record Known(Balances balances, boolean difDeclared, List<Movement> movements, Optional<DiplomaDeclaration> diploma,
			Rules rules) implements Reading {

		List<Movement> of(RightsAccount account) {
			return this.movements.stream().filter(account::holds).toList();
		}

		boolean hasCpfMovement() {
			return this.movements.stream().anyMatch((movement) -> movement.counter() == Counter.CPF);
		}

	}

	/** Nothing yet: an agent still compares the names. */
	record Reconciling() implements Reading {
	}

	/** Nothing: an agent decided that the account is another person’s. */
	record Refused() implements Reading {
	}

	/** Nothing, because the source did not answer. That is not zero. */
	record Unavailable() implements Reading {
	}

}
