package fr.compteformation.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What somebody does on the portal.
 *
 * @param name its row in the table
 * @param levels how many do it in parallel
 * @param often how often, in hundredths of the times that are set
 * @param leavesWork whether the portal does more in the background afterwards
 */
record Operation(String name, Consumer<Visitor> act, List<Integer> levels, int often, boolean leavesWork) {

	/** A stranger opens a page. */
	static Operation stranger(String path) {
		return simple("open `" + path + "`", (visitor) -> visitor.stranger().forget().open(path));
	}

	/** Something that takes a moment. */
	static Operation simple(String name, Consumer<Visitor> act) {
		return new Operation(name, act, List.of(1, 10, 50), 100, false);
	}

	/** Something that agents do, of whom there are few. */
	static Operation office(String name, Consumer<Visitor> act) {
		return new Operation(name, act, List.of(1, 10), 100, false);
	}

	/** Something in several steps, after which mails leave and documents are read. */
	static Operation journey(String name, Consumer<Visitor> act) {
		return new Operation(name, act, List.of(10), 40, true);
	}

	/** A journey that takes seconds. */
	static Operation longJourney(String name, Consumer<Visitor> act) {
		return new Operation(name, act, List.of(10), 20, true);
	}

	/** Something that one does alone. */
	static Operation alone(String name, Consumer<Visitor> act) {
		return new Operation(name, act, List.of(1), 10, false);
	}

	int times(int all) {
		return Math.max(1, this.often * all / 100);
	}

	/** Journeys warm up by their steps; what takes long has no time for it. */
	int warmUp(int all) {
		return Math.max(1, ((this.often < 40) ? 10 : this.often) * all / 100);
	}

	/**
	 * One of those who come, with three browsers.
	 *
	 * @param person where somebody signed in
	 * @param number signs in with it
	 * @param office where an agent signed in
	 * @param agent the agent’s address
	 */
	record Visitor(Browser stranger, Browser person, String number, Browser office, String agent) {

		Stream<Browser> browsers() {
			return Stream.of(this.stranger, this.person, this.office);
		}

	}

}
