package fr.compteformation.people.emailchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The links of an email change: confirmed from the new address within 24 hours, undone
 * from the old one within 72. They work without sign-in.
 */
@Service
@Transactional
public class EmailChangeLinks {

	static final PagePath CONFIRM_PAGE = new PagePath("/courriel/confirmer");

	static final PagePath UNDO_PAGE = new PagePath("/courriel/annuler");

	static final SecretPurpose CONFIRM = SecretPurpose.link("email-change", EmailChange.TO_CONFIRM).forAccounts();

	static final SecretPurpose UNDO = SecretPurpose.link("email-undo", EmailChange.TO_UNDO).forAccounts();

	private final AccountLifeCycle accounts;

	private final EmailChangeRepository changes;

	private final OneTimeSecrets secrets;

	private final Suspensions suspensions;

	private final AccountEvents events;

	private final Outbox outbox;

	private final SecurityRecord record;

	private final Clock clock;

	EmailChangeLinks(AccountLifeCycle accounts, EmailChangeRepository changes, OneTimeSecrets secrets,
			Suspensions suspensions, AccountEvents events, Outbox outbox, SecurityRecord record, Clock clock) {
		this.accounts = accounts;
		this.changes = changes;
		this.secrets = secrets;
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
	public SecretState confirming(SecretToken token) {
		return look(CONFIRM, token);
	}

	/**
	 * Confirms the new address and informs the old one.
	 * @return {@link SecretState#USED} when it is done
	 */
	public SecretState confirm(SecretToken token) {
		return redeem(CONFIRM, token, this::confirm);
	}

	/** The state of an undo link. Changes nothing. */
	@Transactional(readOnly = true)
	public SecretState undoing(SecretToken token) {
		return look(UNDO, token);
	}

	/**
	 * Undoes the change: restores the old address and suspends the account.
	 * @return {@link SecretState#USED} when it is done
	 */
	public SecretState undo(SecretToken token) {
		return redeem(UNDO, token, this::undo);
	}

	private SecretState look(SecretPurpose purpose, SecretToken token) {
		return this.secrets.look(purpose, token)
			.map((link) -> this.record.link(link.state(), SecretState.VALID, link.subject()))
			.orElseGet(() -> this.record.link(SecretState.UNKNOWN, SecretState.VALID, null));
	}

	// Lock the account first, so that all writers use the same order.
	private SecretState redeem(SecretPurpose purpose, SecretToken token,
			BiConsumer<AccountSnapshot, EmailChange> effect) {
		Optional<OneTimeSecret> link = this.secrets.look(purpose, token);
		Optional<AccountSnapshot> account = link.flatMap((found) -> this.accounts.lock(new AccountId(found.subject())));
		if (account.isEmpty()) {
			return SecretState.UNKNOWN;
		}
		SecretState state = this.secrets.redeem(purpose, token);
		if (state == SecretState.VALID) {
			effect.accept(account.get(), this.changes.findById(UUID.fromString(link.get().key())).orElseThrow());
			return SecretState.USED;
		}
		return state;
	}

	private void confirm(AccountSnapshot account, EmailChange change) {
		Instant now = this.clock.instant();
		this.secrets.issue(UNDO, account.id().value(), change.key(), now);
		change.confirm(account.email(), now, this.secrets.value(UNDO, change.key()));
		this.accounts.changeEmail(account.id(), change.address());
		this.events.write(account.id().value(), AccountAct.EMAIL_CHANGED);
		this.outbox.add(EmailChangeMails.Template.EMAIL_CHANGED, change.id());
	}

	// An attacker may have changed the address several times: all later changes are void,
	// or their own undo link would restore their address.
	private void undo(AccountSnapshot account, EmailChange change) {
		this.changes.confirmedSince(account.id().value(), change.confirmedAt()).forEach((later) -> {
			later.undo();
			this.secrets.end(UNDO, later.key(), SecretState.USED);
		});
		this.accounts.changeEmail(account.id(), change.oldAddress());
		this.events.write(account.id().value(), AccountAct.EMAIL_CHANGE_UNDONE);
		this.suspensions.suspendForOwner(account.id(), SuspensionReason.EMAIL_NOT_THEIRS);
	}

}
