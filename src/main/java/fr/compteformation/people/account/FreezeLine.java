package fr.compteformation.people.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A past decision about an account, for agents.
 *
 * @param decidedAt when
 * @param agentNumber the agent; none when the person used a link in a mail
 * @param motive why, and whether it froze or unfroze
 * @param remark what agents tell each other about it; none from the person
 */
public record FreezeLine(Instant decidedAt, @Nullable Integer agentNumber, FreezeMotive motive,
		@Nullable String remark) {

	/** Remarks speak of people. */
	@Override
	public String toString() {
		return "FreezeLine " + this.motive;
	}

}
