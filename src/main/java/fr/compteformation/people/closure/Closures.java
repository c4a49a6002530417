package fr.compteformation.people.closure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.account.AccountSuspended;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Account closure: requested by the owner, cancellable until it is due, then the account
 * is erased. The holder and their rights stay, and a later registration finds them.
 */
@Service
@Transactional
public class Closures {

	private static final int AT_ONCE = 100;

	private final AccountLifeCycle accounts;

	private final Proofs proofs;

	private final AccountEvents events;

	private final Outbox outbox;

	private final ClosureSettings settings;

	private final JdbcClient database;

	private final Clock clock;

	Closures(AccountLifeCycle accounts, Proofs proofs, AccountEvents events, Outbox outbox, ClosureSettings settings,
			JdbcClient database, Clock clock) {
		this.accounts = accounts;
		this.proofs = proofs;
		this.events = events;
		this.outbox = outbox;
		this.settings = settings;
		this.database = database;
		this.clock = clock;
	}

	/** The number of days to change one’s mind. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public long days() {
		return this.settings.closing().toDays();
	}

	/**
	 * The day on which the account will be erased; empty if no closure was requested.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<LocalDate> dayOf(Citizen citizen) {
		return dayOf(new AccountId(citizen.accountId()));
	}

	/** Requests a closure; repeated requests do not move the day. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void ask(Citizen citizen, Proof proof) {
		this.proofs.require(citizen, proof);
		AccountId id = this.accounts.lock(new AccountId(citizen.accountId())).orElseThrow().id();
		if (dayOf(id).isEmpty()) {
			this.database.sql("insert into account_closure (account_id, asked_at, closes_at) values (?, ?, ?)")
				.params(id.value(), now().atOffset(ZoneOffset.UTC),
						now().plus(this.settings.closing()).atOffset(ZoneOffset.UTC))
				.update();
			this.events.write(id.value(), AccountAct.CLOSURE_ASKED);
			this.outbox.add(ClosureMails.Template.ACCOUNT_CLOSING, id.value());
		}
	}

	/** Cancels the closure. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void takeBack(Citizen citizen) {
		if (forget(new AccountId(citizen.accountId()))) {
			this.events.write(citizen.accountId(), AccountAct.CLOSURE_TAKEN_BACK);
		}
	}

	/**
	 * Cancels the closure of a suspended account, because somebody else may have
	 * requested it.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void forgetFor(AccountSuspended suspended) {
		forget(suspended.account());
	}

	private boolean forget(AccountId account) {
		return this.database.sql("delete from account_closure where account_id = ?")
			.param(account.value())
			.update() > 0;
	}

	Optional<LocalDate> dayOf(AccountId account) {
		return this.database.sql("select closes_at from account_closure where account_id = ?")
			.param(account.value())
			.query((row, number) -> PortalTime.dayOf(row.getObject("closes_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	/**
	 * Erases a batch of due accounts.
	 * @return whether there were any
	 */
	boolean eraseSome() {
		List<UUID> due = this.database
			.sql("select account_id from account_closure where closes_at <= ? fetch first " + AT_ONCE + " rows only")
			.param(now().atOffset(ZoneOffset.UTC))
			.query((row, number) -> row.getObject("account_id", UUID.class))
			.list();
		due.forEach(this::erase);
		return !due.isEmpty();
	}

	// Lock first: a concurrent cancellation comes before or after.
	private void erase(UUID account) {
		this.accounts.lock(new AccountId(account))
			.filter((found) -> dayOf(found.id()).isPresent())
			.ifPresent((found) -> this.accounts.erase(found.id()));
	}

	// The precision of the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
