package fr.compteformation.people.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.site.TermsSettings;

/**
 * Acceptance of the current terms of use. Earlier acceptances stay with the account.
 */
@Service
@Transactional
public class Terms {

	private final AccountRepository accounts;

	private final AccountEvents events;

	private final JdbcClient database;

	private final TermsSettings current;

	private final Clock clock;

	Terms(AccountRepository accounts, AccountEvents events, JdbcClient database, TermsSettings current, Clock clock) {
		this.accounts = accounts;
		this.events = events;
		this.database = database;
		this.current = current;
		this.clock = clock;
	}

	/** A deleted account counts as accepted. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean areAccepted(Citizen citizen) {
		return this.accounts.findById(new AccountId(citizen.accountId())).map(this::areAccepted).orElse(true);
	}

	/** Accepts the current version; idempotent. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void accept(Citizen citizen) {
		Account account = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow();
		if (!areAccepted(account)) {
			Instant now = this.clock.instant();
			keep(account.id(), account.acceptedTerms(), account.termsAcceptedAt());
			account.accept(this.current.version(), now);
			keep(account.id(), this.current.version(), now);
			this.events.write(citizen.accountId(), AccountAct.TERMS_ACCEPTED);
		}
	}

	/** All versions that the person accepted, oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Acceptance> acceptances(Citizen citizen) {
		return this.database
			.sql("select version, accepted_at from terms_acceptance where account_id = ? order by version")
			.param(citizen.accountId())
			.query((row, index) -> new Acceptance(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
			.list();
	}

	/** The version that the owner of a new account accepted. */
	String acceptedBy(NewAccount opening) {
		return Objects.requireNonNullElse(opening.termsVersion(), this.current.version());
	}

	/** Records an acceptance, each version once. */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(AccountId account, String version, Instant acceptedAt) {
		boolean known = this.database.sql("select count(*) from terms_acceptance where account_id = ? and version = ?")
			.params(account.value(), version)
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.database.sql("insert into terms_acceptance (account_id, version, accepted_at) values (?, ?, ?)")
				.params(account.value(), version, acceptedAt.atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	private boolean areAccepted(Account account) {
		return this.current.areMetBy(account.acceptedTerms());
	}

	/**
	 * A version that a person accepted.
	 *
	 * @param version such as 2026-11
	 * @param acceptedAt when
	 */
	public record Acceptance(String version, Instant acceptedAt) {

	}

}
