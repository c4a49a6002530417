package fr.compteformation.people.registration;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * Derives the token of a registration’s current link, so that it is never stored: not in
 * the outbox, not in a table.
 */
@Component
class ActivationTokens {

	private final Keys keys;

	ActivationTokens(Keys keys) {
		this.keys = keys;
	}

	SecretToken of(Registration registration) {
		return SecretToken
			.of(this.keys.derive("activation:" + registration.id().value() + ":" + registration.linkGeneration()));
	}

}
