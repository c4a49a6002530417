package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.observation.Count;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;

/**
 * The service for registrations: saves them and resends their links. {@link Activations}
 * use the links.
 * <p>
 * A number that has an account is treated exactly like any other, including the password
 * hashes: only the email differs, and it goes to the account owner.
 */
@Service
public class Registrations {

	/** Activates the account; each link is below it. */
	static final PagePath ACTIVATION = new PagePath("/activation");

	/** How far registrations come, counted for operators. */
	enum Stage {

		FINISHED, ACTIVATED

	}

	static final SecretPurpose LINK = SecretPurpose.link("activation", Registration.VALIDITY);

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Drafts drafts;

	private final Passwords passwords;

	private final NewPasswords newPasswords;

	private final Outbox outbox;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Registrations(RegistrationRepository registrations, OneTimeSecrets secrets, Drafts drafts, Passwords passwords,
			NewPasswords newPasswords, Outbox outbox, TransactionTemplate transaction, Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.drafts = drafts;
		this.passwords = passwords;
		this.newPasswords = newPasswords;
		this.outbox = outbox;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Saves the registration of a draft with its email. Idempotent: two tabs save it
	 * once.
	 * @throws IllegalStateException if the draft was deleted or an earlier step is
	 * incomplete
	 */
	public void register(DraftKey key, Password password, Locale locale) {
		String hash = this.passwords.hash(password);
		this.transaction.executeWithoutResult((status) -> this.drafts.change(key, (draft) -> {
			if (draft.isRegistered()) {
				return draft;
			}
			if (Step.current(draft) != Step.PASSWORD) {
				throw new IllegalStateException("a step before the password is not done");
			}
			Identity identity = draft.typed().toIdentity();
			this.newPasswords.require(password, identity);
			Registration registration = this.registrations
				.save(new Registration(identity, hash, draft.acceptedTerms(), locale, this.clock.instant()));
			send(registration);
			Count.one("registrations", Stage.FINISHED);
			return draft.registeredAs(registration.id());
		}));
	}

	/** The recipient of the link, for the person who has just typed it. */
	public Optional<EmailAddress> recipient(RegistrationId id) {
		return this.registrations.findById(id).map((registration) -> registration.identity().email());
	}

	/** When the link expires; empty once the registration has ended. */
	public Optional<Instant> deadline(RegistrationId id) {
		return this.registrations.findById(id).map(Registration::expiresAt);
	}

	/** Sends a new link; older ones stop working. */
	public Resend resend(RegistrationId id) {
		return Objects.requireNonNull(this.transaction
			.execute((status) -> this.registrations.lock(id).map(this::resend).orElse(Resend.OVER)));
	}

	private Resend resend(Registration registration) {
		if (!registration.isPending(this.clock.instant())) {
			return Resend.OVER;
		}
		if (!registration.renewLink(this.clock.instant())) {
			return Resend.ENOUGH_TODAY;
		}
		send(registration);
		return Resend.SENT;
	}

	// Always queue both emails: at delivery each decides whether to be sent.
	private void send(Registration registration) {
		UUID id = registration.id().value();
		this.secrets.end(LINK, id, SecretState.REPLACED);
		this.secrets.issue(LINK, id, registration.link(), registration.registeredAt());
		this.outbox.add(RegistrationMails.Template.ACTIVATION, id);
		this.outbox.add(RegistrationMails.Template.ACCOUNT_EXISTS, id);
	}

	/**
	 * The result of requesting the email again; the names are suffixes of a translation
	 * key.
	 */
	public enum Resend {

		/** Sent; older links no longer work. */
		SENT,

		/** The daily limit of five is reached. */
		ENOUGH_TODAY,

		/** The registration was activated, superseded or has expired. */
		OVER

	}

}
