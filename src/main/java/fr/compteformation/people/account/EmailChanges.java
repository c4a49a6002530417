package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.AccountEvents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The door to changing one’s mail address: asked for by whoever shows once more who they
 * are, confirmed from the new address within 24 hours, undone from the old one within 72.
 * Links work for whoever holds them, signed in or not.
 */
@Service
@Transactional
public class EmailChanges {

	/** The first mail of a day, and five more. */
	private static final int MAILS_A_DAY = 6;

	private final AccountRepository accounts;

	private final EmailChangeRepository changes;

	private final EmailChangeTokens tokens;

	private final Proofs proofs;

	private final Suspensions suspensions;

	private final PasswordLinks passwordLinks;

	private final AccountEvents events;

	private final Outbox outbox;

	private final AccountRetention retention;

	private final SecurityRecord record;

	private final Clock clock;

	EmailChanges(AccountRepository accounts, EmailChangeRepository changes, EmailChangeTokens tokens, Proofs proofs,
			Suspensions suspensions, PasswordLinks passwordLinks, AccountEvents events, Outbox outbox,
			AccountRetention retention, SecurityRecord record, Clock clock) {
		this.accounts = accounts;
		this.changes = changes;
		this.tokens = tokens;
		this.proofs = proofs;
		this.suspensions = suspensions;
		this.passwordLinks = passwordLinks;
		this.events = events;
		this.outbox = outbox;
		this.retention = retention;
		this.record = record;
		this.clock = clock;
	}

	/** The address that has not confirmed yet, unless its time is over. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<PendingEmail> pendingOf(Citizen citizen) {
		return pending(citizen).map((change) -> new PendingEmail(change.address(), change.confirmUntil()));
	}

	/** Asks for another address; an older request dies. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public EmailRequest request(Citizen citizen, EmailChange wanted, Proof proof) {
		this.proofs.require(citizen, proof);
		return send(this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow(), wanted);
	}

	/** Sends a new link to the same address; the older one dies. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public EmailRequest resend(Citizen citizen) {
		Account account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		return pending(citizen).map((change) -> send(account, change.again())).orElse(EmailRequest.OVER);
	}

	/** The person no longer wants another address. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void cancel(Citizen citizen) {
		this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		this.changes.pendingOf(citizen.accountId()).ifPresent(EmailChange::cancel);
	}

	/**
	 * What a confirming link is good for. Changes nothing: mail scanners open links too.
	 */
	@Transactional(readOnly = true)
	public MailLink confirming(SecretToken token) {
		return this.changes.findByConfirmHash(token.hash())
			.map((change) -> link(change, change.confirming(this.clock.instant())))
			.orElseGet(() -> this.record.link(MailLink.UNKNOWN, MailLink.USABLE, null));
	}

	/**
	 * The new address answers: it is the account’s from now on, and the old one is told.
	 */
	public MailLink confirm(SecretToken token) {
		return locked(token,
				(account, hash) -> this.changes.findByConfirmHash(hash)
					.map((change) -> confirm(account, change))
					.orElse(MailLink.UNKNOWN));
	}

	/** What an undoing link is good for. Changes nothing. */
	@Transactional(readOnly = true)
	public MailLink undoing(SecretToken token) {
		return this.changes.findByUndoHash(token.hash())
			.map((change) -> link(change, change.undoing(this.clock.instant())))
			.orElseGet(() -> this.record.link(MailLink.UNKNOWN, MailLink.USABLE, null));
	}

	/**
	 * The old address says that it was not the person: it is the account’s again, and the
	 * account is suspended.
	 */
	public MailLink undo(SecretToken token) {
		return locked(token,
				(account, hash) -> this.changes.findByUndoHash(hash)
					.map((change) -> undo(account, change))
					.orElse(MailLink.UNKNOWN));
	}

	/** Forgets what nobody asks about any more. */
	void forgetOld() {
		this.changes.deleteRequestedBefore(this.clock.instant().minus(this.retention.emailChanges()));
	}

	private MailLink link(EmailChange change, MailLink state) {
		return this.record.link(state, MailLink.USABLE, change.account().value());
	}

	private EmailRequest send(Account account, EmailChange wanted) {
		Instant now = this.clock.instant();
		if (account.isSuspended()) {
			return EmailRequest.OVER;
		}
		if (wanted.address().equals(account.identity().email())) {
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

	private MailLink confirm(Account account, EmailChange change) {
		Instant now = this.clock.instant();
		MailLink state = change.confirming(now);
		if (state == MailLink.USABLE) {
			change.confirm(account.identity().email(), now, this.tokens);
			account.changeEmail(change.address());
			this.passwordLinks.revoke(account.id());
			this.events.write(account.id().value(), AccountAct.EMAIL_CHANGED);
			this.outbox.add(EmailChangeMails.Template.EMAIL_CHANGED, change.id());
			return MailLink.DONE;
		}
		return state;
	}

	// Whoever took the account may have changed the address more than once: all that
	// followed is void, or their own link would bring them back.
	private MailLink undo(Account account, EmailChange change) {
		MailLink state = change.undoing(this.clock.instant());
		if (state == MailLink.USABLE) {
			this.changes.confirmedSince(account.id().value(), change.confirmedAt()).forEach(EmailChange::undo);
			account.changeEmail(change.oldAddress());
			this.events.write(account.id().value(), AccountAct.EMAIL_CHANGE_UNDONE);
			this.suspensions.suspendForOwner(account, SuspensionReason.EMAIL_NOT_THEIRS);
			return MailLink.DONE;
		}
		return state;
	}

	// The account first: all that change it wait for each other in one order.
	private MailLink locked(SecretToken token, BiFunction<Account, String, MailLink> use) {
		return this.changes.accountOf(token.hash())
			.flatMap((account) -> this.accounts.lock(new AccountId(account)))
			.map((account) -> use.apply(account, token.hash()))
			.orElse(MailLink.UNKNOWN);
	}

	private Optional<EmailChange> pending(Citizen citizen) {
		return this.changes.pendingOf(citizen.accountId())
			.filter((change) -> change.confirming(this.clock.instant()) == MailLink.USABLE);
	}

}
