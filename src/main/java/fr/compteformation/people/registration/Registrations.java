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
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;

/**
 * The door of the module: saving a registration and sending its link again.
 * {@link Activations} use the link.
 * <p>
 * A number that has an account is treated like any other, step by step and hash by hash:
 * only the mail that leaves later differs, and it goes to the owner of the account.
 */
@Service
public class Registrations {

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
	 * Saves the registration that a draft has become, and its mail with it. Asked twice
	 * for one draft, as by two tabs, it saves once.
	 * @throws IllegalStateException when the draft is gone or a step before is not done
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
				.save(new Registration(identity, hash, PortalSettings.TERMS_VERSION, locale, this.clock.instant()));
			send(registration);
			return draft.registeredAs(registration.id());
		}));
	}

	/** Where the mail with the link goes, for the person who has just typed it. */
	public Optional<EmailAddress> recipient(RegistrationId id) {
		return this.registrations.findById(id).map((registration) -> registration.identity().email());
	}

	/** Until when the link of a saved registration works; empty once the wait is over. */
	public Optional<Instant> deadline(RegistrationId id) {
		return this.registrations.findById(id).map(Registration::expiresAt);
	}

	/** Sends a new link; the older ones die. */
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

	// Both mails always: when it is sent, each decides whether it is the one to send.
	private void send(Registration registration) {
		UUID id = registration.id().value();
		this.secrets.end(LINK, id, SecretState.REPLACED);
		this.secrets.issue(LINK, id, registration.link(), registration.registeredAt());
		this.outbox.add(RegistrationMails.Template.ACTIVATION, id);
		this.outbox.add(RegistrationMails.Template.ACCOUNT_EXISTS, id);
	}

}
