package fr.compteformation.people.accountlink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSnapshot;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;

/** Requests of one-time links, and whether an email with a link follows. */
@Component
class LinkRequests {

	/** Links per purpose, person and day. */
	static final int A_DAY = 5;

	/** The longest lifetime of a link. */
	private static final Duration REQUESTS = Duration.ofHours(1);

	private final LinkRequestRepository requests;

	private final OneTimeSecrets secrets;

	private final AccountLifeCycle accounts;

	private final AccountCitizens citizens;

	private final AccountEvents events;

	private final Outbox outbox;

	private final Clock clock;

	LinkRequests(LinkRequestRepository requests, OneTimeSecrets secrets, AccountLifeCycle accounts,
			AccountCitizens citizens, AccountEvents events, Outbox outbox, Clock clock) {
		this.requests = requests;
		this.secrets = secrets;
		this.accounts = accounts;
		this.citizens = citizens;
		this.events = events;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Requests a link; the account is looked up when the email is sent. */
	@Transactional
	void ask(Nir nir, AccountLink link) {
		LinkRequest request = this.requests.save(new LinkRequest(nir, link, this.clock.instant()));
		this.outbox.add(AccountLinkMails.Template.of(link), request.id());
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
			.flatMap((nir) -> this.citizens.accountOf(nir.value()))
			.flatMap((account) -> this.accounts.lock(new AccountId(account)))
			.filter((account) -> !account.isSuspended())
			.map(AccountSnapshot::id)
			.filter((account) -> mayBeSentAnother(account, request))
			.map((account) -> issue(account, request));
	}

	// Locks the account, so that concurrent emails count each other.
	private boolean mayBeSentAnother(AccountId account, LinkRequest request) {
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

	/** Deletes requests whose email was never sent. */
	@Transactional
	void tidy() {
		this.requests.deleteOlder(this.clock.instant().minus(REQUESTS));
	}

}
