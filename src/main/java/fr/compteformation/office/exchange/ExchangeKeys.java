package fr.compteformation.office.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

/**
 * Entry point of the module for supervisors: the keys of other programs, and which
 * program a key belongs to.
 */
@Service
@Transactional
public class ExchangeKeys {

	/** The longest time that a key may work, in years. */
	public static final int LONGEST_YEARS = 2;

	private final ExchangeKeyRepository keys;

	private final ExchangeSettings settings;

	private final Journal journal;

	private final Clock clock;

	ExchangeKeys(ExchangeKeyRepository keys, ExchangeSettings settings, Journal journal, Clock clock) {
		this.keys = keys;
		this.settings = settings;
		this.journal = journal;
		this.clock = clock;
	}

	/** Whether other programs may call at all. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean areAccepted(Agent agent) {
		return this.settings.enabled();
	}

	/** All keys, latest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<ExchangeKeyLine> all(Agent agent) {
		return this.keys.findAllLatestFirst().stream().map((key) -> key.line(today())).toList();
	}

	/**
	 * Whether a key may end on that day: today at the earliest, in two years at the
	 * latest.
	 */
	public boolean mayEndOn(LocalDate day) {
		return !day.isBefore(today()) && !day.isAfter(today().plusYears(LONGEST_YEARS));
	}

	/**
	 * Makes a key.
	 * @param described validated before
	 * @param scopes at least one
	 * @return its secret, which nobody can read again
	 * @throws IllegalArgumentException without a scope, and for a day that
	 * {@link #mayEndOn} refuses
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public SecretToken make(Agent agent, NewKey described, Set<ExchangeScope> scopes) {
		if (scopes.isEmpty() || !mayEndOn(described.endsOn())) {
			throw new IllegalArgumentException("a key needs a scope and an end");
		}
		SecretToken secret = SecretToken.random();
		ExchangeKey key = this.keys
			.saveAndFlush(new ExchangeKey(described, scopes, secret, agent, this.clock.instant()));
		this.journal.write(agent, Act.EXCHANGE_KEY_MADE, subject(key.id()), null, String.valueOf(key.number()));
		return secret;
	}

	/** Stops a key at once. Idempotent. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void revoke(Agent agent, UUID key) {
		this.keys.findById(key).filter((found) -> !found.isRevoked()).ifPresent((found) -> {
			found.revoke(this.clock.instant());
			this.journal.write(agent, Act.EXCHANGE_KEY_REVOKED, subject(key), null, String.valueOf(found.number()));
		});
	}

	/**
	 * What supervisors call the programs with these numbers, as in the audit log. People
	 * have a right to know who read their data.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Map<Long, String> names(Citizen citizen, Collection<Long> numbers) {
		return this.keys.findByNumberIn(numbers)
			.stream()
			.collect(Collectors.toMap(ExchangeKey::number, ExchangeKey::name));
	}

	/** The program that a secret belongs to; empty if the key does not work. */
	@GoesOn
	Optional<ExchangeCaller> callerWith(SecretToken secret) {
		LocalDate today = today();
		Optional<ExchangeKey> found = this.keys.findBySecretHash(secret.hash()).filter((key) -> key.works(today));
		Optional<ExchangeCaller> caller = found.map(ExchangeKey::caller);
		found.filter((key) -> !key.wasUsedOn(today)).ifPresent((key) -> this.keys.used(key.id(), today));
		return caller;
	}

	static Subject subject(UUID key) {
		return new Subject(Subject.Kind.EXCHANGE_KEY, key);
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
