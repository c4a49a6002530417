package fr.compteformation.office.agent;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * Derives the token of an agent’s current invitation, so that it is never stored.
 */
@Component
class InvitationTokens {

	private final Keys keys;

	InvitationTokens(Keys keys) {
		this.keys = keys;
	}

	SecretToken of(AgentAccount agent) {
		return SecretToken.of(this.keys.derive("invitation:" + agent.invitation()));
	}

}
