package fr.compteformation.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.base.Keys;
import fr.compteformation.base.PortalTime;
import fr.compteformation.security.AccountAct;
import fr.compteformation.security.AccountEvents;
import fr.compteformation.security.SecretToken;

/**
 * The links that set a new password: which may be sent, and what ends them. Their tokens
 * are derived when needed, and never stored.
 */
@Component
class PasswordLinks {

	/** How many links are sent to a person in a day. */
	static final int A_DAY = 5;

	private final PasswordLinkRepository links;

	private final AccountRepository accounts;

	private final AccountEvents events;

	private final AccountRetention retention;

	private final Keys keys;

	private final Clock clock;

	PasswordLinks(PasswordLinkRepository links, AccountRepository accounts, AccountEvents events,
			AccountRetention retention, Keys keys, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.events = events;
		this.retention = retention;
		this.keys = keys;
		this.clock = clock;
	}

	SecretToken token(PasswordLink link) {
		return SecretToken.of(this.keys.derive("password:" + link.id()));
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
			.filter((account) -> !account.isFrozen())
			.map(Account::id)
			.filter(this::mayBeSentAnother);
		owner.ifPresent((account) -> {
			revoke(account);
			link.send(account, token(link).hash());
			this.events.write(account.value(), AccountAct.PASSWORD_LINK_SENT);
		});
		return owner.isPresent();
	}

	// The account is locked, so that two mails of one moment count each other.
	private boolean mayBeSentAnother(AccountId account) {
		this.accounts.lock(account);
		Instant today = PortalTime.dayOf(this.clock.instant()).atStartOfDay(PortalTime.ZONE).toInstant();
		return this.links.countByAccountAndAskedAtGreaterThanEqual(account.value(), today) < A_DAY;
	}

	/** Ends the links of an account that have set no password. */
	@Transactional(propagation = Propagation.MANDATORY)
	void revoke(AccountId account) {
		this.links.findByAccountAndEndedIsNull(account.value()).forEach(PasswordLink::replace);
	}

	/** Forgets requests that led to no mail, and links of long ago. */
	@Transactional
	void tidy() {
		Instant now = this.clock.instant();
		this.links.deleteUnsent(now.minus(PasswordLink.VALIDITY));
		this.links.deleteOlder(now.minus(this.retention.passwordLinks()));
	}

}
