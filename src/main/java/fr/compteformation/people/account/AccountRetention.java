package fr.compteformation.people.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is around an account is kept.
 *
 * @param emailChanges a change of mail address with the hashes of its links, from the
 * moment it was asked for; never less than its links may be used
 * @param passwordLinks a link to a new password, from the moment it was asked for; until
 * then its page can say why it no longer works
 * @param alarms a link "it was not me", once it no longer works
 * @param closing an account whose owner wants it closed, so long as they may change their
 * mind
 */
@ConfigurationProperties("compte-formation.retention.account")
record AccountRetention(@DefaultValue("90d") Duration emailChanges, @DefaultValue("90d") Duration passwordLinks,
		@DefaultValue("90d") Duration alarms, @DefaultValue("30d") Duration closing) {

	AccountRetention {
		Duration used = EmailChange.TO_CONFIRM.plus(EmailChange.TO_UNDO);
		if (emailChanges.compareTo(used) < 0) {
			throw new IllegalArgumentException(
					"compte-formation.retention.account.email-changes must be 4d at least: links may be used that long");
		}
	}

}
