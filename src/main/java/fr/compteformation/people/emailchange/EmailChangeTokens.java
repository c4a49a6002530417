package fr.compteformation.people.emailchange;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * Derives the tokens of an email change, so that they are stored neither in the outbox
 * nor in a table.
 */
@Component
class EmailChangeTokens {

	private final Keys keys;

	EmailChangeTokens(Keys keys) {
		this.keys = keys;
	}

	SecretToken confirming(EmailChange change) {
		return SecretToken.of(this.keys.derive("email-change:" + change.id()));
	}

	SecretToken undoing(EmailChange change) {
		return SecretToken.of(this.keys.derive("email-undo:" + change.id()));
	}

}
