package fr.compteformation.access.passkey;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.GuessLimiter;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * Recovery codes as the second factor at sign-in.
 */
@Service
@GoesOn
public class RecoveryCodeSignIn {

	private final RecoveryCodes codes;

	private final GuessLimiter guesses;

	private final PasskeyNotices notices;

	private final SecurityRecord record;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	RecoveryCodeSignIn(RecoveryCodes codes, GuessLimiter guesses, PasskeyNotices notices, SecurityRecord record,
			TransactionTemplate transaction, ApplicationEventPublisher publisher, Clock clock) {
		this.codes = codes;
		this.guesses = guesses;
		this.notices = notices;
		this.record = record;
		this.transaction = transaction;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** Uses a recovery code instead of a passkey and notifies its owner by email. */
	// The rate limiter runs outside the transaction, so that a rollback does not undo the
	// count.
	@Transactional(propagation = Propagation.NEVER)
	public Result giveCode(PartialSignIn half, String typed) {
		half.require(this.clock.instant());
		UUID account = half.account();
		Optional<Guess> guess = this.guesses.admit("recovery-code", half.account(), half.network());
		if (guess.isEmpty()) {
			this.record.note(Refused.SIGN_IN_TOO_SOON, null, account);
			return Result.TOO_SOON;
		}
		boolean right = RecoveryCode.read(typed)
			.filter((code) -> Boolean.TRUE.equals(this.transaction.execute((status) -> use(account, code))))
			.isPresent();
		if (right) {
			this.guesses.wasRight(guess.get());
		}
		else {
			this.record.note(Refused.SIGN_IN_WRONG, null, account);
		}
		return right ? Result.RIGHT : Result.WRONG;
	}

	private boolean use(UUID account, RecoveryCode code) {
		boolean right = this.codes.use(account, code);
		if (right) {
			this.publisher.publishEvent(new SecondFactorEvent.Given(account));
			this.notices.tell(account, AccountAct.RECOVERY_CODE_USED, PasskeyMails.Template.RECOVERY_CODE_USED);
		}
		return right;
	}

	/**
	 * The result of entering a recovery code. The constant names of errors end the
	 * translation keys.
	 */
	public enum Result {

		/** The code was right and is now used. */
		RIGHT,

		/** The code is unknown or already used. */
		WRONG,

		/** Too many wrong codes; wait before the next one. */
		TOO_SOON

	}

}
