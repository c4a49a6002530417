package fr.compteformation.people.emailchange;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.MailLink;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The links of an email change: confirmed from the new address within 24 hours, undone
 * from the old one within 72. They work for whoever holds them, signed in or not.
 */
@Service
@Transactional
public class EmailChangeLinks {

	private final AccountLifeCycle accounts;

	private final EmailChangeRepository changes;

	private final EmailChangeTokens tokens;

	private final Suspensions suspensions;

	private final AccountEvents events;

	private final Outbox outbox;

	private final SecurityRecord record;

	private final Clock clock;

	EmailChangeLinks(AccountLifeCycle accounts, EmailChangeRepository changes, EmailChangeTokens tokens,
			Suspensions suspensions, AccountEvents events, Outbox outbox, SecurityRecord record, Clock clock) {
		this.accounts = accounts;
		this.changes = changes;
		this.tokens = tokens;
		this.suspensions = suspensions;
		this.events = events;
		this.outbox = outbox;
		this.record = record;
		this.clock = clock;
	}

	/**
	 * The state of a confirmation link. Changes nothing: mail scanners open links too.
	 */
	@Transactional(readOnly = true)
	public MailLink confirming(SecretToken token) {
		return this.changes.findByConfirmHash(token.hash())
			.map((change) -> link(change, change.confirming(this.clock.instant())))
			.orElseGet(() -> this.record.link(MailLink.UNKNOWN, MailLink.USABLE, null));
	}

	/** Confirms the new address and informs the old one. */
	public MailLink confirm(SecretToken token) {
		return locked(token,
				(account, hash) -> this.changes.findByConfirmHash(hash)
					.map((change) -> confirm(account, change))
					.orElse(MailLink.UNKNOWN));
	}

	/** The state of an undo link. Changes nothing. */
	@Transactional(readOnly = true)
	public MailLink undoing(SecretToken token) {
		return this.changes.findByUndoHash(token.hash())
			.map((change) -> link(change, change.undoing(this.clock.instant())))
			.orElseGet(() -> this.record.link(MailLink.UNKNOWN, MailLink.USABLE, null));
	}

	/** Undoes the change: restores the old address and suspends the account. */
	public MailLink undo(SecretToken token) {
		return locked(token,
				(account, hash) -> this.changes.findByUndoHash(hash)
					.map((change) -> undo(account, change))
					.orElse(MailLink.UNKNOWN));
	}

	private MailLink link(EmailChange change, MailLink state) {
		return this.record.link(state, MailLink.USABLE, change.account().value());
	}

	private MailLink confirm(AccountSnapshot account, EmailChange change) {
		Instant now = this.clock.instant();
		MailLink state = change.confirming(now);
		if (state == MailLink.USABLE) {
			change.confirm(account.email(), now, this.tokens);
			this.accounts.changeEmail(account.id(), change.address());
			this.events.write(account.id().value(), AccountAct.EMAIL_CHANGED);
			this.outbox.add(EmailChangeMails.Template.EMAIL_CHANGED, change.id());
			return MailLink.DONE;
		}
		return state;
	}

	// An attacker may have changed the address several times: all later changes are void,
	// or their own undo link would restore their address.
	private MailLink undo(AccountSnapshot account, EmailChange change) {
		MailLink state = change.undoing(this.clock.instant());
		if (state == MailLink.USABLE) {
			this.changes.confirmedSince(account.id().value(), change.confirmedAt()).forEach(EmailChange::undo);
			this.accounts.changeEmail(account.id(), change.oldAddress());
			this.events.write(account.id().value(), AccountAct.EMAIL_CHANGE_UNDONE);
			this.suspensions.suspendForOwner(account.id(), SuspensionReason.EMAIL_NOT_THEIRS);
			return MailLink.DONE;
		}
		return state;
	}

	// Lock the account first, so that all writers use the same order.
	private MailLink locked(SecretToken token, BiFunction<AccountSnapshot, String, MailLink> use) {
		return this.changes.accountOf(token.hash())
			.flatMap((account) -> this.accounts.lock(new AccountId(account)))
			.map((account) -> use.apply(account, token.hash()))
			.orElse(MailLink.UNKNOWN);
	}

}
