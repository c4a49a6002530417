package fr.compteformation.rights.dif;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * What an agent decides about a declaration.
 *
 * @param act one of those of agents
 * @param hours what they correct it to or propose; none proposes a refusal, and for the
 * other acts
 * @param motive why; needed where {@link DifAct#needsMotive()} says so
 * @param text the same in their own words, for the person to read; may be blank
 */
public record DifDecision(DifAct act, @Nullable DifHours hours, @Nullable DifMotive motive, String text) {

	/** The longest text, in characters. */
	public static final int MAX_TEXT = 2000;

	/**
	 * @throws IllegalArgumentException when the act is not one of agents, its motive or
	 * hours are missing, or the text is too long
	 */
	public DifDecision {
		if (!act.isOfAgents() || (act.needsMotive() && motive == null) || (act == DifAct.CORRECT && hours == null)
				|| text.length() > MAX_TEXT) {
			throw new IllegalArgumentException("no decision of an agent");
		}
		text = text.strip();
	}

	/** Texts tell about people. */
	@Override
	public String toString() {
		return "DifDecision " + this.act;
	}

}
