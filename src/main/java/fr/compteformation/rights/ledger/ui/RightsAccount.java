package fr.compteformation.rights.ledger.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;

/**
 * The accounts as people know them: CPF with DIF and top-ups, volunteering, prevention.
 */
enum RightsAccount {

	CPF(Counter.CPF, Counter.DIF, Counter.TOP_UP), CEC(Counter.CEC), C2P(Counter.C2P);

	private final Set<Counter> counters;

	RightsAccount(Counter... counters) {
		this.counters = Set.of(counters);
	}

	static Optional<RightsAccount> at(String path) {
		return Arrays.stream(values()).filter((account) -> account.path().equals(path)).findFirst();
	}

	static RightsAccount of(Counter counter) {
		return Arrays.stream(values())
			.filter((account) -> account.counters.contains(counter))
			.findFirst()
			.orElseThrow();
	}

	/** The last segment of the page’s address, also the name of its colour. */
	String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean holds(Movement movement) {
		return this.counters.contains(movement.counter());
	}

	/** The balance in euros; empty if the account is in points. */
	Optional<Euros> euros(Balances balances) {
		return switch (this) {
			case CPF -> Optional.of(balances.headline());
			case CEC -> Optional.of(balances.cec());
			case C2P -> Optional.empty();
		};
	}

}
