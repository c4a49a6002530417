package fr.compteformation.access.recovery;

import java.util.UUID;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * Derives the token of the link that ends a request, so that it is never stored.
 */
@Component
class RecoveryTokens {

	private final Keys keys;

	RecoveryTokens(Keys keys) {
		this.keys = keys;
	}

	SecretToken cancelling(UUID request) {
		return SecretToken.of(this.keys.derive("recovery-cancel:" + request));
	}

}
