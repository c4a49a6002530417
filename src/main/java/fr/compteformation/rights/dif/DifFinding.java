package fr.compteformation.rights.dif;

import java.util.List;

/**
 * What the text of all documents of a declaration seems to say about its hours. It helps
 * to choose what to check first, and decides nothing. The names stand in the database,
 * and end the keys of their texts.
 */
public enum DifFinding {

	/** The declared hours stand there. */
	AGREES,

	/** Other hours stand there. */
	DIFFERS,

	/** No hours, such as in a scan. */
	SILENT;

	static DifFinding of(List<DifHint> hints, DifHours declared) {
		List<DifHint> hours = hints.stream().filter((hint) -> hint.kind() == DifHint.Kind.HOURS).toList();
		if (hours.isEmpty()) {
			return SILENT;
		}
		return hours.stream().allMatch((hint) -> hint.differsFrom(declared)) ? DIFFERS : AGREES;
	}

	/** The translation that names it. */
	public String messageKey() {
		return "dif.finding." + name();
	}

}
