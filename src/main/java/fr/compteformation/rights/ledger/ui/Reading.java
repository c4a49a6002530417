package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.history.AccountHistory;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The data for a page about rights.
 */
sealed interface Reading {

	/**
	 * All data.
	 *
	 * @param balances the balances
	 * @param difDeclared whether the person declared their DIF hours
	 * @param movements all movements, latest first
	 * @param diploma the latest declaration
	 * @param rules the rules of today
	 * @param number the account number
	 * @param readOnly whether the owner must prove who they are before using the rights
	 * @param retiredOn since when they are not used any more
	 */
	record Known(Balances balances, boolean difDeclared, List<Movement> movements, Optional<DiplomaDeclaration> diploma,
			Rules rules, AccountNumber number, boolean readOnly, @Nullable LocalDate retiredOn) implements Reading {

		/** The lines of the account statement, of one account. */
		List<HistoryLine> historyOf(RightsAccount account) {
			return AccountHistory.of(this.movements).stream().filter((line) -> account.holds(line.main())).toList();
		}

		List<Movement> of(RightsAccount account) {
			return this.movements.stream().filter(account::holds).toList();
		}

		boolean hasCpfMovement() {
			return this.movements.stream().anyMatch((movement) -> movement.counter() == Counter.CPF);
		}

	}

	/** No data yet: the name check is pending. */
	record Reconciling() implements Reading {
	}

	/** No data: an agent decided that the account belongs to another person. */
	record Refused() implements Reading {
	}

	/** No data yet: the owner must prove who they are. */
	record Unproven() implements Reading {
	}

	/** The data source failed. Not the same as zero. */
	record Unavailable() implements Reading {
	}

}
