package fr.compteformation.office.signin;

import java.util.UUID;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

import fr.compteformation.access.passkey.Ceremony;

/**
 * Access to agents’ passkeys for sign-in.
 */
public interface AgentPasskeys {

	/** Whether an agent has a passkey. */
	boolean hasAny(UUID agent);

	/** The WebAuthn request to an agent who passed the first factor. */
	Ceremony<PublicKeyCredentialRequestOptions> ask(UUID agent);

	/**
	 * Verifies the answer; recorded in the audit log as the agent’s sign-in.
	 * @param answer the browser’s answer, as JSON
	 */
	boolean signIn(UUID agent, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer);

}
