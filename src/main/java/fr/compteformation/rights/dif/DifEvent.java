package fr.compteformation.rights.dif;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * Something that happened to a declaration, to be read.
 *
 * @param at when
 * @param act what
 * @param agent the number of the agent who did it; none when the person did
 * @param motive why
 * @param text in the words of whoever did it; may be empty
 * @param before the hours in the account before; none when there were none
 * @param after the hours in the account afterwards
 */
public record DifEvent(Instant at, DifAct act, @Nullable Integer agent, @Nullable DifMotive motive, String text,
		@Nullable DifHours before, @Nullable DifHours after) {

	/** Texts tell about people. */
	@Override
	public String toString() {
		return "DifEvent " + this.act;
	}

}
