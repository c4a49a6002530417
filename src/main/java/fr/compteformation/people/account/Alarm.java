package fr.compteformation.people.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A link "it was not me" that stands in a mail.
 *
 * @param id names it; its token is derived from that
 * @param account which it freezes
 * @param expiresAt until when it works
 * @param rungAt when it was used; none while it was not
 */
record Alarm(UUID id, AccountId account, Instant expiresAt, @Nullable Instant rungAt) {

	MailLink stateAt(Instant now) {
		if (this.rungAt != null) {
			return MailLink.DONE;
		}
		return now.isBefore(this.expiresAt) ? MailLink.USABLE : MailLink.EXPIRED;
	}

}
