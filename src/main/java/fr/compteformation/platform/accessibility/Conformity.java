package fr.compteformation.platform.accessibility;

/** The state that the law asks to declare. The constants end translation keys. */
public enum Conformity {

	FULL, PARTIAL, NONE;

	private static final int HALF = 50;

	/** Half of the criteria make a site partially conforming. */
	static Conformity of(long conforming, long applicable) {
		if (conforming == applicable) {
			return FULL;
		}
		return (100 * conforming >= HALF * applicable) ? PARTIAL : NONE;
	}

}
