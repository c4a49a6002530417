package fr.compteformation.access.passkey;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.signin.HalfSignedIn;
import fr.compteformation.people.signin.SecondFactor;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Guess;
import fr.compteformation.platform.security.Guesses;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The door to showing who one is by a passkey or a recovery code: between the password
 * and the sign-in, and later in place of the password.
 */
@Service
@Transactional
public class SecondFactors implements SecondFactor {

	/** The page between the password and the sign-in. */
	public static final String PAGE = "/connexion/cle";

	private final PasskeyTable table;

	private final RelyingParty party;

	private final RecoveryCodes codes;

	private final Guesses guesses;

	private final Proofs proofs;

	private final SecurityAlerts alerts;

	private final AccountEvents events;

	private final Outbox outbox;

	private final SecurityRecord record;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	SecondFactors(PasskeyTable table, RelyingParty party, RecoveryCodes codes, Guesses guesses, Proofs proofs,
			SecurityAlerts alerts, AccountEvents events, Outbox outbox, SecurityRecord record,
			TransactionTemplate transaction, ApplicationEventPublisher publisher, Clock clock) {
		this.table = table;
		this.party = party;
		this.codes = codes;
		this.guesses = guesses;
		this.proofs = proofs;
		this.alerts = alerts;
		this.events = events;
		this.outbox = outbox;
		this.record = record;
		this.transaction = transaction;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** People with a passkey are asked, unless a listener removes their second factor. */
	@Override
	public boolean isAsked(UUID account) {
		boolean asked = this.table.hasAny(account);
		if (asked) {
			this.publisher.publishEvent(new SecondFactorEvent.Asked(account));
		}
		return asked && this.table.hasAny(account);
	}

	@Override
	public String page() {
		return PAGE;
	}

	/** What a browser is asked after the password. */
	@Transactional(readOnly = true)
	public Ceremony<PublicKeyCredentialRequestOptions> ask(HalfSignedIn half) {
		half.require(this.clock.instant());
		return this.party.askForSign(half.account(), false);
	}

	/**
	 * Whether the browser’s answer is the sign of one of their passkeys.
	 * @param answer what the browser said, as JSON
	 */
	public boolean giveKey(HalfSignedIn half, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		half.require(this.clock.instant());
		boolean right = this.party.isSign(half.account(), asked, false, answer);
		if (right) {
			this.publisher.publishEvent(new SecondFactorEvent.Given(half.account()));
		}
		else {
			this.record.note(Refused.SIGN_IN_WRONG, null, half.account());
		}
		return right;
	}

	/** Uses a recovery code up in place of a passkey; its owner is told by mail. */
	// Counted before, and outside of, the transaction that uses the code up.
	@Transactional(propagation = Propagation.NEVER)
	public CodeTry giveCode(HalfSignedIn half, String typed) {
		half.require(this.clock.instant());
		UUID account = half.account();
		Optional<Guess> guess = this.guesses.admit("recovery-code", half.account(), half.network());
		if (guess.isEmpty()) {
			this.record.note(Refused.SIGN_IN_TOO_SOON, null, account);
			return CodeTry.TOO_SOON;
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
		return right ? CodeTry.RIGHT : CodeTry.WRONG;
	}

	/** What a browser is asked in place of the password; empty without a passkey. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<Ceremony<PublicKeyCredentialRequestOptions>> askForProof(Citizen citizen) {
		return this.table.hasAny(citizen.accountId()) ? Optional.of(this.party.askForSign(citizen.accountId(), true))
				: Optional.empty();
	}

	/**
	 * Whether the browser’s answer shows that it is this very person: their passkey, on a
	 * device that made sure of them. Then it is a proof, as the password is.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean prove(Citizen citizen, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		boolean right = this.party.isSign(citizen.accountId(), asked, true, answer);
		if (right) {
			this.proofs.given(citizen);
		}
		else {
			this.record.note(Refused.PROOF_WRONG, null, citizen.accountId());
		}
		return right;
	}

	/**
	 * Removes all passkeys and recovery codes: from now on the password alone signs in.
	 * For people who lost them, after their identity was checked.
	 */
	public void remove(UUID account) {
		this.table.removeAll(account);
		this.codes.removeAll(account);
	}

	private boolean use(UUID account, RecoveryCode code) {
		boolean right = this.codes.use(account, code);
		if (right) {
			this.publisher.publishEvent(new SecondFactorEvent.Given(account));
			this.events.write(account, AccountAct.RECOVERY_CODE_USED);
			this.outbox.add(PasskeyMails.CODE_USED, this.alerts.raise(new AccountId(account)));
		}
		return right;
	}

}
