package fr.compteformation.people.emailchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.AccountSuspended;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Requests for a new email address, after reauthentication. {@link EmailChangeLinks}
 * confirms and undoes them.
 */
@Service
@Transactional
public class EmailChanges {

	/** The first email of a day, and five more. */
	private static final int MAILS_A_DAY = 6;

	private final AccountLifeCycle accounts;

	private final EmailChangeRepository changes;

	private final OneTimeSecrets secrets;

	private final Proofs proofs;

	private final Outbox outbox;

	private final EmailChangeRetention retention;

	private final Clock clock;

	EmailChanges(AccountLifeCycle accounts, EmailChangeRepository changes, OneTimeSecrets secrets, Proofs proofs,
			Outbox outbox, EmailChangeRetention retention, Clock clock) {
		this.accounts = accounts;
		this.changes = changes;
		this.secrets = secrets;
		this.proofs = proofs;
		this.outbox = outbox;
		this.retention = retention;
		this.clock = clock;
	}

	/** The unconfirmed address, unless it has expired. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<PendingEmail> pendingOf(Citizen citizen) {
		return pending(citizen).map((change) -> new PendingEmail(change.address(), change.confirmUntil()));
	}

	/** Requests a new address; replaces an older request. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome request(Citizen citizen, EmailChange wanted, Proof proof) {
		this.proofs.require(citizen, proof);
		return send(this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow(), wanted);
	}

	/** Sends a new link to the same address; the old link stops working. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome resend(Citizen citizen) {
		AccountSnapshot account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		return pending(citizen).map((change) -> send(account, change.again())).orElse(Outcome.OVER);
	}

	/** Cancels the request. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void cancel(Citizen citizen) {
		this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		cancelPending(citizen.accountId());
	}

	/** Deletes old changes. */
	void forgetOld() {
		this.changes.deleteRequestedBefore(this.clock.instant().minus(this.retention.emailChanges()));
	}

	private Outcome send(AccountSnapshot account, EmailChange wanted) {
		Instant now = this.clock.instant();
		if (account.isSuspended()) {
			return Outcome.OVER;
		}
		if (wanted.address().equals(account.email())) {
			return Outcome.SAME_ADDRESS;
		}
		if (this.changes.countByAccountAndRequestedAtAfter(account.id().value(),
				now.minus(Duration.ofDays(1))) >= MAILS_A_DAY) {
			return Outcome.ENOUGH_TODAY;
		}
		this.changes.pendingOf(account.id().value()).ifPresent((older) -> {
			older.replace();
			this.secrets.end(EmailChangeLinks.CONFIRM, older.key(), SecretState.REPLACED);
		});
		wanted.request(account.id(), now);
		this.changes.save(wanted);
		this.secrets.issue(EmailChangeLinks.CONFIRM, account.id().value(), wanted.key(), now);
		this.outbox.add(EmailChangeMails.Template.EMAIL_CHANGE, wanted.id());
		return Outcome.SENT;
	}

	/** Cancels the pending change of a suspended account. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void cancelFor(AccountSuspended suspended) {
		cancelPending(suspended.account().value());
	}

	private void cancelPending(UUID account) {
		this.changes.pendingOf(account).ifPresent((change) -> {
			change.cancel();
			this.secrets.end(EmailChangeLinks.CONFIRM, change.key(), SecretState.REVOKED);
		});
	}

	private Optional<EmailChange> pending(Citizen citizen) {
		return this.changes.pendingOf(citizen.accountId()).filter((change) -> change.isPending(this.clock.instant()));
	}

	/** The result of a request for a new email address. */
	public enum Outcome {

		/** A confirmation link is on its way to the new address. */
		SENT,

		/** The account already has this address. */
		SAME_ADDRESS,

		/** The daily limit of emails is reached. */
		ENOUGH_TODAY,

		/** There is no pending change. */
		OVER

	}

}
