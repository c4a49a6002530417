package fr.compteformation.access.passkey;

import java.time.Clock;
import java.util.UUID;

import com.webauthn4j.util.exception.WebAuthnException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalSettings;

/**
 * Creates WebAuthn requests and verifies the answers: origin, challenge and owner of the
 * passkey.
 */
@Component
class RelyingParty {

	private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);

	private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> NEW_KEY = new TypeReference<>() {
	};

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGN = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final PasskeyTable table;

	private final Clock clock;

	/** After the password, user presence is enough. */
	private final Webauthn4JRelyingPartyOperations besideThePassword;

	/** Instead of the password, user verification is required. */
	private final Webauthn4JRelyingPartyOperations insteadOfThePassword;

	RelyingParty(PasskeyUsers users, PasskeyTable table, PortalSettings settings, Clock clock) {
		this.table = table;
		this.clock = clock;
		PasskeyOperations operations = new PasskeyOperations(users, table, settings.publicUrl());
		this.besideThePassword = operations.with(UserVerificationRequirement.PREFERRED);
		this.insteadOfThePassword = operations.with(UserVerificationRequirement.REQUIRED);
	}

	/** Requests a new passkey on a device that has none for this account. */
	Ceremony<PublicKeyCredentialCreationOptions> askForNew(UUID account) {
		PublicKeyCredentialCreationOptions options = this.besideThePassword.createPublicKeyCredentialCreationOptions(
				new ImmutablePublicKeyCredentialCreationOptionsRequest(named(account)));
		return new Ceremony<>(account, options, this.json.writeValueAsString(options), this.clock.instant());
	}

	/**
	 * Requests an assertion by one of the account’s passkeys.
	 * @param verified whether user verification is required
	 */
	Ceremony<PublicKeyCredentialRequestOptions> askForSign(UUID account, boolean verified) {
		PublicKeyCredentialRequestOptions options = (verified ? this.insteadOfThePassword : this.besideThePassword)
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(named(account)));
		return new Ceremony<>(account, options, this.json.writeValueAsString(options), this.clock.instant());
	}

	/**
	 * Verifies and saves a new passkey.
	 * @return whether the answer was valid
	 */
	boolean keep(UUID account, Ceremony<PublicKeyCredentialCreationOptions> asked, String answer, String label) {
		return asked.take(account, this.clock.instant()).filter((options) -> isTrue(() -> {
			PublicKeyCredential<AuthenticatorAttestationResponse> credential = this.json.readValue(answer, NEW_KEY);
			this.besideThePassword.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options,
					new RelyingPartyPublicKey(credential, label)));
		})).isPresent();
	}

	/**
	 * Verifies an assertion by a passkey of this account and records its use.
	 * @param verified whether user verification was required
	 */
	boolean isSign(UUID account, Ceremony<PublicKeyCredentialRequestOptions> asked, boolean verified, String answer) {
		return asked.take(account, this.clock.instant()).filter((options) -> isTrue(() -> {
			if (verified && options.getUserVerification() != UserVerificationRequirement.REQUIRED) {
				throw new IllegalArgumentException("asked for less");
			}
			PublicKeyCredential<AuthenticatorAssertionResponse> credential = this.json.readValue(answer, SIGN);
			if (!this.table.isOf(credential.getRawId(), account)) {
				throw new IllegalArgumentException("not theirs");
			}
			this.besideThePassword.authenticate(new RelyingPartyAuthenticationRequest(options, credential));
		})).isPresent();
	}

	// Never expose the failure reason; log it without the content. Missing parts cause a
	// NullPointerException in
	// the library.
	private static boolean isTrue(Runnable check) {
		try {
			check.run();
			return true;
		}
		catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException refusal) {
			LOG.info("An answer of a passkey was refused: {}", refusal.getClass().getSimpleName());
			return false;
		}
	}

	private static Authentication named(UUID account) {
		return UsernamePasswordAuthenticationToken.authenticated(account.toString(), null,
				AuthorityUtils.NO_AUTHORITIES);
	}

}
