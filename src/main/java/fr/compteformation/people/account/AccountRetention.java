package fr.compteformation.people.account;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what is around an account is kept.
 *
 * @param emailChanges How long a change of mail address is kept, with the hashes of its
 * links, from the moment it was asked for; at least 4d, because its links may be used
 * that long.
 * @param passwordLinks How long a link to a new password or to sign in is kept, from the
 * moment it was asked for, so that its page can say why it no longer works.
 * @param alarms How long a link “it was not me” is kept once it no longer works.
 * @param closing How long a person who closes their account may change their mind.
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
