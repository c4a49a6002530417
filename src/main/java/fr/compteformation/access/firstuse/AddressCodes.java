package fr.compteformation.access.firstuse;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * Codes that confirm an email address. An account is never opened with an unconfirmed
 * address, because its reader can reset the password.
 */
@Component
class AddressCodes {

	private static final SecretPurpose CODE = SecretPurpose.code("france-connect-address", Duration.ofMinutes(30));

	private final OneTimeSecrets secrets;

	private final Outbox outbox;

	AddressCodes(OneTimeSecrets secrets, Outbox outbox) {
		this.secrets = secrets;
		this.outbox = outbox;
	}

	/** Sends a code to an address. */
	@Transactional
	UUID send(EmailAddress email, Locale locale) {
		UUID id = UUID.fromString(this.secrets.issue(CODE, locale.getLanguage() + " " + email.value()).key());
		this.outbox.add(FirstUseMails.Template.FRANCE_CONNECT_CODE, id);
		return id;
	}

	/** The address and expiry of a code that is still valid. */
	Optional<Sent> sent(UUID id) {
		return this.secrets.named(CODE, id.toString()).filter(OneTimeSecret::isValid).map(Sent::of);
	}

	/**
	 * Redeems a code once and returns its address. Wrong attempts are counted.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<EmailAddress> redeem(UUID id, String digits) {
		return sent(id)
			.filter((sent) -> this.secrets.redeem(CODE, id.toString(), new SecretToken(digits)) == SecretState.VALID)
			.map(Sent::email);
	}

	/** The digits of a code. They are derived on demand, never stored. */
	String digits(UUID id) {
		return this.secrets.value(CODE, id.toString()).value();
	}

	/**
	 * A code that was sent.
	 *
	 * @param email its recipient
	 * @param locale the language of the email
	 * @param expiresAt when it expires
	 */
	record Sent(EmailAddress email, Locale locale, Instant expiresAt) {

		private static Sent of(OneTimeSecret code) {
			String[] payload = Objects.requireNonNull(code.payload()).split(" ", 2);
			return new Sent(new EmailAddress(payload[1]), Locale.forLanguageTag(payload[0]), code.deadline());
		}

	}

}
