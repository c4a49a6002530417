package fr.compteformation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import fr.compteformation.bench.Operation.Visitor;

/**
 * The portal and another program that do the same in turn, on the same processors and the
 * same PostgreSQL.
 *
 * @param warmUp how often each does it before
 */
record Beside(Load portal, Load other, int warmUp, int times, int rounds) {

	/**
	 * A line about both: medians of the rounds.
	 * @param there the same operation of the other program
	 */
	String compare(Operation operation, Consumer<Visitor> there) {
		Operation same = new Operation(operation.name(), there, operation.levels(), operation.often(),
				operation.leavesWork());
		int most = operation.levels().getLast();
		this.portal.run(operation, most, operation.warmUp(this.warmUp));
		this.other.run(same, most, operation.warmUp(this.warmUp));
		List<Round> here = new ArrayList<>();
		List<Round> beside = new ArrayList<>();
		for (int i = 0; i < this.rounds; i++) {
			here.add(round(this.portal, operation));
			beside.add(round(this.other, same));
		}
		return "- %s. Portal: %s. Keycloak: %s.".formatted(operation.name(), told(here), told(beside));
	}

	private Round round(Load load, Operation operation) {
		return new Round(Calibration.seconds(),
				operation.levels()
					.stream()
					.map((parallel) -> load.run(operation, parallel, operation.times(this.times)))
					.toList());
	}

	private static String told(List<Round> rounds) {
		return "%d ms of processor, %d of it compiling, and %d of PostgreSQL; p50 %s, p95 %s ms; %d requests".formatted(
				Table.millis(rounds, Processor::portal), Table.millis(rounds, Processor::compiling),
				Table.millis(rounds, Processor::database), Table.millis(rounds, 50), Table.millis(rounds, 95),
				rounds.getFirst().levels().getFirst().requests());
	}

}
