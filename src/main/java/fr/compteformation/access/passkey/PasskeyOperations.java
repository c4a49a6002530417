package fr.compteformation.access.passkey;

import java.net.URI;
import java.util.Set;

import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Configures Spring Security’s WebAuthn operations for this portal.
 *
 * @param portal the public address, whose host is the relying party’s id
 */
record PasskeyOperations(PasskeyUsers users, PasskeyTable table, URI portal) {

	/** The operations that ask for this user verification when somebody signs in. */
	Webauthn4JRelyingPartyOperations with(UserVerificationRequirement verification) {
		PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
			.id(this.portal.getHost())
			.name(this.portal.getHost())
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.users, this.table,
				party, Set.of(origin(this.portal)));
		operations.setCustomizeRequestOptions((options) -> options.userVerification(verification));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.PREFERRED)
					.userVerification(UserVerificationRequirement.PREFERRED)
					.build()));
		return operations;
	}

	/**
	 * In the format of browsers (RFC 6454, 6.2): no path and no default port.
	 */
	private static String origin(URI portal) {
		boolean usual = portal.getPort() == -1 || portal.getPort() == ("https".equals(portal.getScheme()) ? 443 : 80);
		return portal.getScheme() + "://" + portal.getHost() + (usual ? "" : ":" + portal.getPort());
	}

}
