package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.AccountAct;
import fr.compteformation.platform.security.AccountEvents;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The links that set a new password or sign in: which may be sent, and what ends them.
 * Their tokens are derived when needed, and never stored.
 */
@Component
class PasswordLinks {

	/** How many links of each purpose are sent to a person in a day. */
	static final int A_DAY = 5;

	private final PasswordLinkRepository links;

	private final AccountRepository accounts;

	private final AccountEvents events;

	private final AccountRetention retention;

	private final Keys keys;

	private final SecurityRecord record;

	private final Clock clock;

	PasswordLinks(PasswordLinkRepository links, AccountRepository accounts, AccountEvents events,
			AccountRetention retention, Keys keys, SecurityRecord record, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.events = events;
		this.retention = retention;
		this.keys = keys;
		this.record = record;
		this.clock = clock;
	}

	/** A request for a link, not yet kept. */
	PasswordLink ask(Nir nir, PasswordLink.Purpose purpose) {
		return new PasswordLink(nir, purpose, this.clock.instant());
	}

	SecretToken token(PasswordLink link) {
		String purpose = switch (link.purpose()) {
			case PASSWORD -> "password:";
			case SIGN_IN -> "sign-in:";
		};
		return SecretToken.of(this.keys.derive(purpose + link.id()));
	}

	/** What a link is good for. */
	PasswordLinkState stateOf(SecretToken token, PasswordLink.Purpose purpose) {
		return this.links.findByTokenHash(token.hash())
			.filter((link) -> link.purpose() == purpose)
			.map((link) -> this.record.link(link.stateAt(this.clock.instant()), PasswordLinkState.USABLE,
					link.account().map(AccountId::value).orElse(null)))
			.orElseGet(() -> this.record.link(PasswordLinkState.UNKNOWN, PasswordLinkState.USABLE, null));
	}

	/** A link that works, locked: of two clicks one finds it used. */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<PasswordLink> lockUsable(SecretToken token, PasswordLink.Purpose purpose) {
		return this.links.lockByToken(token.hash())
			.filter((link) -> link.purpose() == purpose)
			.filter((link) -> link.stateAt(this.clock.instant()) == PasswordLinkState.USABLE);
	}

	/**
	 * The link that a mail is to hold. Decided once, and the same whenever the mail is
	 * tried again; empty when there is nobody to write to, or nothing any more.
	 */
	@Transactional
	Optional<PasswordLink> sent(UUID id) {
		return this.links.lock(id)
			.filter((link) -> link.stateAt(this.clock.instant()) == PasswordLinkState.USABLE)
			.filter(this::isSent);
	}

	private boolean isSent(PasswordLink link) {
		if (link.account().isPresent()) {
			return true;
		}
		Optional<AccountId> owner = link.takeNumber()
			.flatMap(this.accounts::byNumber)
			.filter((account) -> !account.isSuspended())
			.map(Account::id)
			.filter((account) -> mayBeSentAnother(account, link.purpose()));
		owner.ifPresent((account) -> {
			this.links.findByAccountAndPurposeAndEndedIsNull(account.value(), link.purpose())
				.forEach(PasswordLink::replace);
			link.send(account, token(link).hash());
			this.events.write(account.value(), switch (link.purpose()) {
				case PASSWORD -> AccountAct.PASSWORD_LINK_SENT;
				case SIGN_IN -> AccountAct.SIGN_IN_LINK_SENT;
			});
		});
		return owner.isPresent();
	}

	// The account is locked, so that two mails of one moment count each other.
	private boolean mayBeSentAnother(AccountId account, PasswordLink.Purpose purpose) {
		this.accounts.lock(account);
		Instant today = PortalTime.today(this.clock).atStartOfDay(PortalTime.ZONE).toInstant();
		return this.links.countByAccountAndPurposeAndAskedAtGreaterThanEqual(account.value(), purpose, today) < A_DAY;
	}

	/** Ends the links of an account that were not used. */
	@Transactional(propagation = Propagation.MANDATORY)
	void revoke(AccountId account) {
		this.links.findByAccountAndEndedIsNull(account.value()).forEach(PasswordLink::replace);
	}

	/** Forgets requests that led to no mail, and links of long ago. */
	@Transactional
	void tidy() {
		Instant now = this.clock.instant();
		this.links.deleteUnsent(now.minus(PasswordLink.Purpose.PASSWORD.validity()));
		this.links.deleteOlder(now.minus(this.retention.passwordLinks()));
	}

}
