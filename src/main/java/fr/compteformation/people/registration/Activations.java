package fr.compteformation.people.registration;

import java.util.Optional;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

import fr.compteformation.people.account.Accounts;
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

	private final AccountOpening opening;

	private final Accounts accounts;

	private final Passwords passwords;

	private final GuessLimiter guesses;

	private final SecurityRecord record;

	Activations(RegistrationRepository registrations, OneTimeSecrets secrets, AccountOpening opening, Accounts accounts,
			Passwords passwords, GuessLimiter guesses, SecurityRecord record) {
		this.registrations = registrations;
		this.secrets = secrets;
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
	 * Opens the account. The first activated registration of a number wins, and the
	 * others end.
	 */
	public Activation activate(SecretToken token, Password password) {
		Optional<Registration> found = this.secrets.look(Registrations.LINK, token)
			.flatMap((link) -> this.registrations.findById(new RegistrationId(link.subject())));
		if (found.isEmpty()) {
			return new Activation.NotUsable(this.opening.stateOf(token));
		}
		Optional<Guess> guess = this.guesses.admit("activation:" + token.hash());
		if (guess.isEmpty() || !this.passwords.matches(password, found.get().passwordHash())) {
			this.record.note(Refused.SIGN_IN_WRONG, null);
			return new Activation.WrongPassword();
		}
		this.guesses.wasRight(guess.get());
		try {
			return this.opening.open(found.get().id(), found.get().identity().nir(), token);
		}
		catch (DataIntegrityViolationException refused) {
			if (!this.accounts.exists(found.get().identity().nir())) {
				throw refused;
			}
			return new Activation.NotUsable(SecretState.REPLACED);
		}
	}

}
