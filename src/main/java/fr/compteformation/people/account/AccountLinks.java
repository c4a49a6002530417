package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The one-time links that set a new password or sign in: when one may be sent, and what
 * ends it.
 */
@Component
class AccountLinks {

	static final SecretPurpose PASSWORD = SecretPurpose.link("password", Duration.ofHours(1)).forAccounts();

	static final SecretPurpose SIGN_IN = SecretPurpose.link("sign-in", Duration.ofMinutes(15)).forAccounts();

	/** Links per purpose, person and day. */
	static final int A_DAY = 5;

	/** The longest lifetime of a link. */
	private static final Duration REQUESTS = Duration.ofHours(1);

	private final LinkRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final AccountRepository accounts;

	private final AccountEvents events;

	private final Outbox outbox;

	private final SecurityRecord record;

	private final Clock clock;

	AccountLinks(LinkRequestRepository requests, OneTimeSecrets secrets, AccountRepository accounts,
			AccountEvents events, Outbox outbox, SecurityRecord record, Clock clock) {
		this.requests = requests;
		this.secrets = secrets;
		this.accounts = accounts;
		this.events = events;
		this.outbox = outbox;
		this.record = record;
		this.clock = clock;
	}

	/** Requests a link; the account is looked up when the email is sent. */
	@Transactional
	void ask(Nir nir, AccountLink link) {
		LinkRequest request = this.requests.save(new LinkRequest(nir, link, this.clock.instant()));
		this.outbox.add(AccountLinkMails.Template.of(link), request.id());
	}

	SecretState stateOf(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.map((found) -> this.record.link(found.state(), SecretState.VALID, found.subject()))
			.orElseGet(() -> this.record.link(SecretState.UNKNOWN, SecretState.VALID, null));
	}

	/** The account of a link, while the link works. */
	Optional<Account> ownerBehind(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.filter(OneTimeSecret::isValid)
			.flatMap((found) -> this.accounts.findById(new AccountId(found.subject())));
	}

	/**
	 * Redeems a link; of two concurrent clicks one succeeds.
	 * @return its account, locked; empty if the link does not work or the account is
	 * suspended
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<Account> redeem(SecretToken token, AccountLink link) {
		return this.secrets.look(link.purpose(), token)
			.flatMap((found) -> this.accounts.lock(new AccountId(found.subject())))
			.filter((account) -> !account.isSuspended())
			.filter((account) -> this.secrets.redeem(link.purpose(), token) == SecretState.VALID);
	}

	/** The token of a link, for its email. */
	SecretToken token(OneTimeSecret secret, AccountLink link) {
		return this.secrets.value(link.purpose(), secret.key());
	}

	/**
	 * The link of an email. Decided once and the same on each retry; empty if there is no
	 * account or no link to send.
	 */
	@Transactional
	Optional<OneTimeSecret> sent(UUID request, AccountLink link) {
		return this.secrets.named(link.purpose(), request.toString())
			.or(() -> this.requests.lock(request).flatMap(this::decide))
			.filter(OneTimeSecret::isValid);
	}

	private Optional<OneTimeSecret> decide(LinkRequest request) {
		this.requests.delete(request);
		return request.nir()
			.filter((nir) -> !request.link().purpose().isOver(request.askedAt(), this.clock.instant()))
			.flatMap(this.accounts::byNumber)
			.filter((account) -> !account.isSuspended())
			.map(Account::id)
			.filter((account) -> mayBeSentAnother(account, request))
			.map((account) -> issue(account, request));
	}

	// Locks the account, so that concurrent emails count each other.
	private boolean mayBeSentAnother(AccountId account, LinkRequest request) {
		this.accounts.lock(account);
		Instant today = PortalTime.today(this.clock).atStartOfDay(PortalTime.ZONE).toInstant();
		SecretPurpose purpose = request.link().purpose();
		return this.secrets.countIssued(purpose, account.value(), today) < A_DAY;
	}

	private OneTimeSecret issue(AccountId account, LinkRequest request) {
		SecretPurpose purpose = request.link().purpose();
		this.secrets.end(purpose, account.value(), SecretState.REPLACED);
		this.events.write(account.value(), request.link().sent());
		return this.secrets.issue(purpose, account.value(), request.id().toString(), request.askedAt());
	}

	/** Revokes the unused links of an account. */
	@Transactional(propagation = Propagation.MANDATORY)
	void revoke(AccountId account) {
		this.secrets.end(PASSWORD, account.value(), SecretState.REPLACED);
		this.secrets.end(SIGN_IN, account.value(), SecretState.REPLACED);
	}

	/** Deletes requests whose email was never sent. */
	@Transactional
	void tidy() {
		this.requests.deleteOlder(this.clock.instant().minus(REQUESTS));
	}

}
