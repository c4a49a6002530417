package fr.compteformation.people.emailchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.AccountSuspended;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.mail.Outbox;
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

	private final EmailChangeTokens tokens;

	private final Proofs proofs;

	private final Outbox outbox;

	private final EmailChangeRetention retention;

	private final Clock clock;

	EmailChanges(AccountLifeCycle accounts, EmailChangeRepository changes, EmailChangeTokens tokens, Proofs proofs,
			Outbox outbox, EmailChangeRetention retention, Clock clock) {
		this.accounts = accounts;
		this.changes = changes;
		this.tokens = tokens;
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
	public EmailRequest request(Citizen citizen, EmailChange wanted, Proof proof) {
		this.proofs.require(citizen, proof);
		return send(this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow(), wanted);
	}

	/** Sends a new link to the same address; the old link stops working. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public EmailRequest resend(Citizen citizen) {
		AccountSnapshot account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		return pending(citizen).map((change) -> send(account, change.again())).orElse(EmailRequest.OVER);
	}

	/** Cancels the request. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void cancel(Citizen citizen) {
		this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		this.changes.pendingOf(citizen.accountId()).ifPresent(EmailChange::cancel);
	}

	/** Deletes old changes. */
	void forgetOld() {
		this.changes.deleteRequestedBefore(this.clock.instant().minus(this.retention.emailChanges()));
	}

	private EmailRequest send(AccountSnapshot account, EmailChange wanted) {
		Instant now = this.clock.instant();
		if (account.isSuspended()) {
			return EmailRequest.OVER;
		}
		if (wanted.address().equals(account.email())) {
			return EmailRequest.SAME_ADDRESS;
		}
		if (this.changes.countByAccountAndRequestedAtAfter(account.id().value(),
				now.minus(Duration.ofDays(1))) >= MAILS_A_DAY) {
			return EmailRequest.ENOUGH_TODAY;
		}
		this.changes.pendingOf(account.id().value()).ifPresent(EmailChange::replace);
		wanted.request(account.id(), now, this.tokens);
		this.changes.save(wanted);
		this.outbox.add(EmailChangeMails.Template.EMAIL_CHANGE, wanted.id());
		return EmailRequest.SENT;
	}

	/** Cancels the pending change of a suspended account. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void cancelFor(AccountSuspended suspended) {
		this.changes.pendingOf(suspended.account().value()).ifPresent(EmailChange::cancel);
	}

	private Optional<EmailChange> pending(Citizen citizen) {
		return this.changes.pendingOf(citizen.accountId())
			.filter((change) -> change.confirming(this.clock.instant()) == MailLink.USABLE);
	}

}
