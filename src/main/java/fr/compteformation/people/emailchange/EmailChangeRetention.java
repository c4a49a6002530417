package fr.compteformation.people.emailchange;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long changes of email addresses are kept.
 *
 * @param emailChanges How long a change of mail address is kept, from the moment it was
 * asked for, and its links, from their end; at least 4d, because its links may be used
 * that long.
 */
@ConfigurationProperties("compte-formation.retention.account")
record EmailChangeRetention(@DefaultValue("90d") Duration emailChanges) {

	EmailChangeRetention {
		Duration used = EmailChange.TO_CONFIRM.plus(EmailChange.TO_UNDO);
		if (emailChanges.compareTo(used) < 0) {
			throw new IllegalArgumentException(
					"compte-formation.retention.account.email-changes must be 4d at least: links may be used that long");
		}
	}

}
