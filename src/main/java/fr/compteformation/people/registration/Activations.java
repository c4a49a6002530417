package fr.compteformation.people.registration;

import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The service for activation links, which open accounts.
 */
@Service
public class Activations {

	private final RegistrationRepository registrations;

	private final OneTimeSecrets secrets;

	private final Drafts drafts;

	private final AccountOpening opening;

	private final Accounts accounts;

	private final Passwords passwords;

	private final GuessLimiter guesses;

	private final SecurityRecord record;

	Activations(RegistrationRepository registrations, OneTimeSecrets secrets, Drafts drafts, AccountOpening opening,
			Accounts accounts, Passwords passwords, GuessLimiter guesses, SecurityRecord record) {
		this.registrations = registrations;
		this.secrets = secrets;
		this.drafts = drafts;
		this.opening = opening;
		this.accounts = accounts;
		this.passwords = passwords;
		this.guesses = guesses;
		this.record = record;
	}

	/** The state of a link. Changes nothing: mail scanners open links too. */
	public SecretState stateOf(SecretToken token) {
		return this.record.link(this.opening.stateOf(token), SecretState.VALID, null);
	}

	/**
	 * The registration that the link activates, if its password was chosen in the browser
	 * with this draft and need not be typed again.
	 */
	public Optional<OwnRegistration> own(SecretToken token, DraftKey draft) {
		return find(token).filter((registration) -> isOwn(registration, draft))
			.map((registration) -> OwnRegistration.of(registration.identity()));
	}

	/**
	 * Opens the account from the browser that registered. The first activated
	 * registration of a number wins, and the others end.
	 */
	public Activation activate(SecretToken token, DraftKey draft) {
		Optional<Registration> found = find(token);
		if (found.isEmpty()) {
			return new Activation.NotUsable(this.opening.stateOf(token));
		}
		if (!isOwn(found.get(), draft)) {
			return new Activation.WrongPassword();
		}
		Activation opened = open(found.get(), token);
		this.drafts.forget(draft);
		return opened;
	}

	/**
	 * Opens the account from any browser. The first activated registration of a number
	 * wins, and the others end.
	 */
	public Activation activate(SecretToken token, Password password) {
		Optional<Registration> found = find(token);
		if (found.isEmpty()) {
			return new Activation.NotUsable(this.opening.stateOf(token));
		}
		Optional<Guess> guess = this.guesses.admit("activation:" + token.hash());
		if (guess.isEmpty() || !this.passwords.matches(password, found.get().passwordHash())) {
			this.record.note(Refused.SIGN_IN_WRONG, null);
			return new Activation.WrongPassword();
		}
		this.guesses.wasRight(guess.get());
		return open(found.get(), token);
	}

	private Activation open(Registration registration, SecretToken token) {
		Nir nir = registration.identity().nir();
		try {
			return this.opening.open(registration.id(), nir, token);
		}
		catch (DataIntegrityViolationException refused) {
			if (!this.accounts.exists(nir)) {
				throw refused;
			}
			return new Activation.NotUsable(SecretState.REPLACED);
		}
	}

	private boolean isOwn(Registration registration, DraftKey draft) {
		return this.drafts.find(draft).flatMap(Draft::registrationId).filter(registration.id()::equals).isPresent();
	}

	private Optional<Registration> find(SecretToken token) {
		return this.secrets.look(Registrations.LINK, token)
			.flatMap((link) -> this.registrations.findById(new RegistrationId(link.subject())));
	}

}
