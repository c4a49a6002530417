package fr.compteformation.people.suspension;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.SuspensionReason;

/**
 * A past decision about an account, for agents.
 *
 * @param decidedAt when
 * @param agentNumber the agent; none when the person used a link in a mail
 * @param reason why, and whether it suspended or reinstated
 * @param remark what agents tell each other about it; none from the person
 */
public record SuspensionEntry(Instant decidedAt, @Nullable Integer agentNumber, SuspensionReason reason,
		@Nullable String remark) {

	/** Remarks speak of people. */
	@Override
	public String toString() {
		return "SuspensionEntry " + this.reason;
	}

}
