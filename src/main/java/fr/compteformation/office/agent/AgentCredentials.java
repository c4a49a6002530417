package fr.compteformation.office.agent;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.ChosenPasswords;
import fr.compteformation.people.password.Password;

/** What a change of an agent’s password has to do with their other credentials. */
@Component
class AgentCredentials {

	private final AgentKeys keys;

	private final AgentCodes codes;

	private final ChosenPasswords passwords;

	AgentCredentials(AgentKeys keys, AgentCodes codes, ChosenPasswords passwords) {
		this.keys = keys;
		this.codes = codes;
		this.passwords = passwords;
	}

	/** Checks the rules and hashes; call outside of a transaction. */
	String hash(Password chosen, Identity owner) {
		return this.passwords.hash(chosen, owner);
	}

	Optional<Ceremony<PublicKeyCredentialRequestOptions>> askForKey(UUID agent) {
		return this.keys.hasAny(agent) ? Optional.of(this.keys.ask(agent)) : Optional.empty();
	}

	/** Whether the agent has no passkey, or confirmed with theirs. */
	boolean isRightKey(UUID agent, ForgottenAgentPasswords.@Nullable KeyAnswer key) {
		return !this.keys.hasAny(agent) || key != null && this.keys.verify(agent, key.asked(), key.answer());
	}

	/** Revokes the codes sent after the former password. */
	void changed(UUID agent) {
		this.codes.revoke(agent);
	}

}
