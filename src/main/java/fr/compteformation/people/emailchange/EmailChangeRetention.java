package fr.compteformation.people.emailchange;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Retention of email changes.
 *
 * @param emailChanges How long an email change with the hashes of its links is kept after
 * it was requested; at least as long as its links work.
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
