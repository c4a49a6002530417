package fr.compteformation.people.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.password.NewPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.Guesses;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The service of this module: saves registrations, resends links and activates accounts.
 * <p>
 * A number that has an account is treated exactly like any other, including the password
 * hashes: only the email differs, and it goes to the account owner.
 */
@Service
public class Registrations {

	static final SecretPurpose LINK = SecretPurpose.link("activation", Registration.VALIDITY);

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Endings endings;

	private final Drafts drafts;

	private final Accounts accounts;

	private final Passwords passwords;

	private final NewPasswords newPasswords;

	private final Outbox outbox;

	private final Guesses guesses;

	private final SecurityRecord record;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Registrations(RegistrationRepository registrations, OneTimeSecrets secrets, Endings endings, Drafts drafts,
			Accounts accounts, Passwords passwords, NewPasswords newPasswords, Outbox outbox, Guesses guesses,
			SecurityRecord record, TransactionTemplate transaction, Clock clock) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.endings = endings;
		this.drafts = drafts;
		this.accounts = accounts;
		this.passwords = passwords;
		this.newPasswords = newPasswords;
		this.outbox = outbox;
		this.guesses = guesses;
		this.record = record;
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
				.save(new Registration(identity, hash, PortalSettings.TERMS_VERSION, locale, this.clock.instant()));
			send(registration);
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

	/** The state of a link. Changes nothing: mail scanners open links too. */
	public SecretState stateOf(SecretToken token) {
		return this.record.link(state(token), SecretState.VALID, null);
	}

	/**
	 * Opens the account. The first activated registration of a number wins, and the
	 * others end.
	 */
	public Activation activate(SecretToken token, Password password) {
		Optional<Registration> found = this.secrets.look(LINK, token)
			.flatMap((link) -> this.registrations.findById(new RegistrationId(link.subject())));
		if (found.isEmpty()) {
			return new Activation.NotUsable(state(token));
		}
		Optional<Guess> guess = this.guesses.admit("activation:" + token.hash());
		if (guess.isEmpty() || !this.passwords.matches(password, found.get().passwordHash())) {
			this.record.note(Refused.SIGN_IN_WRONG, null);
			return new Activation.WrongPassword();
		}
		this.guesses.wasRight(guess.get());
		try {
			return this.transaction
				.execute((status) -> openAccount(found.get().id(), found.get().identity().nir(), token));
		}
		catch (DataIntegrityViolationException refused) {
			if (!this.accounts.exists(found.get().identity().nir())) {
				throw refused;
			}
			return new Activation.NotUsable(SecretState.REPLACED);
		}
	}

	// Lock all registrations of the number in one order, so that concurrent activations
	// wait for each other.
	private Activation openAccount(RegistrationId id, Nir nir, SecretToken token) {
		List<Registration> rivals = this.registrations.lockAll(nir);
		Optional<Registration> found = rivals.stream().filter((rival) -> rival.id().equals(id)).findFirst();
		SecretState state = state(token);
		if (found.isEmpty() || state != SecretState.VALID) {
			return new Activation.NotUsable(state);
		}
		Registration mine = found.get();
		if (this.accounts.exists(nir)) {
			this.endings.end(mine, SecretState.REPLACED);
			return new Activation.NotUsable(SecretState.REPLACED);
		}
		this.secrets.redeem(LINK, token);
		Citizen citizen = this.accounts.open(mine.activate(this.clock.instant()));
		rivals.forEach((rival) -> this.endings.end(rival, (rival == mine) ? SecretState.USED : SecretState.REPLACED));
		return new Activation.Done(citizen, nir);
	}

	private SecretState state(SecretToken token) {
		return this.secrets.look(LINK, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
	}

	// Always queue both emails: at delivery each decides whether to be sent.
	private void send(Registration registration) {
		UUID id = registration.id().value();
		this.secrets.end(LINK, id, SecretState.REPLACED);
		this.secrets.issue(LINK, id, registration.link(), registration.registeredAt());
		this.outbox.add(RegistrationMails.Template.ACTIVATION, id);
		this.outbox.add(RegistrationMails.Template.ACCOUNT_EXISTS, id);
	}

}
