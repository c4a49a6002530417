package fr.compteformation.office.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The second factor of a realm: a code sent by email, valid for one sign-in within ten
 * minutes.
 */
@Transactional
@GoesOn
public abstract class EmailedCodes implements OneTimeTokenService {

	/** How long a code is valid. */
	protected static final Duration LIFETIME = Duration.ofMinutes(10);

	private final SignInRealm realm;

	private final SecretPurpose purpose;

	private final OneTimeSecrets secrets;

	protected EmailedCodes(SignInRealm realm, SecretPurpose purpose, OneTimeSecrets secrets) {
		this.realm = realm;
		this.purpose = purpose;
		this.secrets = secrets;
	}

	/** Sends the email with a code. */
	protected abstract void send(UUID code);

	/**
	 * Records a sign-in.
	 * @return false if the account was disabled meanwhile
	 */
	protected abstract boolean signedIn(UUID account);

	/** Sends a code to the account whose id is the user name of the request. */
	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		OneTimeSecret code = this.secrets.issue(this.purpose, UUID.fromString(request.getUsername()));
		UUID id = UUID.fromString(code.key());
		send(id);
		return new DefaultOneTimeToken(new EmailedCode(id, digits(id)).token(), request.getUsername(), code.deadline());
	}

	/** Completes a sign-in; {@code null} if the code is wrong. */
	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken typed) {
		String token = typed.getTokenValue();
		return EmailedCode.of((token != null) ? token : "").map(this::signIn).orElse(null);
	}

	private @Nullable OneTimeToken signIn(EmailedCode typed) {
		OneTimeSecret sent = sent(typed.id()).orElse(null);
		if (sent == null
				|| this.secrets.redeem(this.purpose, sent.key(), new SecretToken(typed.digits())) != SecretState.VALID
				|| !signedIn(sent.subject())) {
			return null;
		}
		return new DefaultOneTimeToken(typed.token(), sent.subject().toString(), sent.deadline());
	}

	/** The realm of these codes. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public SignInRealm realm() {
		return this.realm;
	}

	/** Finds a valid code. */
	public Optional<OneTimeSecret> sent(UUID id) {
		return this.secrets.named(this.purpose, id.toString()).filter(OneTimeSecret::isValid);
	}

	/** The digits of a code. They are derived on demand, never stored. */
	public String digits(UUID id) {
		return this.secrets.value(this.purpose, id.toString()).value();
	}

	/** Revokes all codes of an account. */
	public void revoke(UUID account) {
		this.secrets.end(this.purpose, account, SecretState.REVOKED);
	}

}
