package fr.compteformation.people.alert;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.MailLink;

/**
 * A security alert: the link “it was not me” of a mail about something that happened to
 * an account.
 *
 * @param id names it; its token is derived from that
 * @param account which it suspends
 * @param expiresAt until when it works
 * @param rungAt when it was used; none while it was not
 */
record SecurityAlert(UUID id, AccountId account, Instant expiresAt, @Nullable Instant usedAt) {

	MailLink stateAt(Instant now) {
		if (this.usedAt != null) {
			return MailLink.DONE;
		}
		return now.isBefore(this.expiresAt) ? MailLink.USABLE : MailLink.EXPIRED;
	}

}
