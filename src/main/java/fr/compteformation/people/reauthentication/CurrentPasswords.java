package fr.compteformation.people.reauthentication;

import java.time.Duration;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountPasswords;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Asks signed-in people for their password again, with a rate limit against guessing on
 * an unattended device.
 */
@Service
public class CurrentPasswords {

	private final AccountPasswords passwords;

	private final Proofs proofs;

	private final GuessLimiter guesses;

	private final SecurityRecord record;

	CurrentPasswords(AccountPasswords passwords, Proofs proofs, GuessLimiter guesses, SecurityRecord record) {
		this.passwords = passwords;
		this.proofs = proofs;
		this.guesses = guesses;
		this.record = record;
	}

	/** Whether the person has a password; some sign in only with FranceConnect. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean exists(Citizen citizen) {
		return this.passwords.exists(new AccountId(citizen.accountId()));
	}

	/**
	 * Checks the typed password. Empty input is accepted after a recent reauthentication.
	 * Call outside of a transaction, because hashing is slow.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public ProofAttempt check(Citizen citizen, Password typed) {
		AccountId account = new AccountId(citizen.accountId());
		boolean exists = this.passwords.exists(account);
		if (typed.value().isEmpty() || !exists) {
			return this.proofs.recent(citizen)
				.<ProofAttempt>map(ProofAttempt.Given::new)
				.orElse(exists ? ProofAttempt.Refused.MISSING : ProofAttempt.Refused.MISSING_OTHERWISE);
		}
		Optional<Guess> guess = this.guesses.admit(counter(citizen));
		if (guess.isEmpty()) {
			this.record.note(Refused.PROOF_TOO_SOON, null, citizen.accountId());
			return ProofAttempt.Refused.TOO_SOON;
		}
		if (!this.passwords.matches(account, typed)) {
			this.record.note(Refused.PROOF_WRONG, null, citizen.accountId());
			return ProofAttempt.Refused.WRONG;
		}
		this.guesses.wasRight(guess.get());
		return new ProofAttempt.Given(this.proofs.given(citizen));
	}

	/** How long attempts are refused as {@link ProofAttempt.Refused#TOO_SOON}. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Duration waitOf(Citizen citizen) {
		return this.guesses.waitOf(counter(citizen));
	}

	private static String counter(Citizen citizen) {
		return "change-password:" + citizen.accountId();
	}

}
