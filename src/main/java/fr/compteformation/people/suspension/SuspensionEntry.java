package fr.compteformation.people.suspension;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.SuspensionReason;

/**
 * A past decision about an account, for agents.
 *
 * @param decidedAt when
 * @param agentNumber the agent; null if the owner used a link in an email
 * @param reason the reason, which also says whether it suspended or reinstated
 * @param remark for agents; null from the owner
 */
public record SuspensionEntry(Instant decidedAt, @Nullable Integer agentNumber, SuspensionReason reason,
		@Nullable String remark) {

	/** Remarks may contain personal data. */
	@Override
	public String toString() {
		return "SuspensionEntry " + this.reason;
	}

}
