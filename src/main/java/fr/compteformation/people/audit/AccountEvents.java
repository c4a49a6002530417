package fr.compteformation.people.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.observation.Count;
import fr.compteformation.platform.security.Citizen;

/**
 * The history of accounts: every room that changes an account appends to it; its owner
 * can read it.
 */
@Service
public class AccountEvents {

	private static final int SHOWN = 100;

	private final JdbcClient database;

	private final Clock clock;

	AccountEvents(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Appends an event in the caller’s transaction, so that it is committed with the
	 * change.
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(UUID account, AccountAct act) {
		this.database.sql("insert into account_event (account_id, happened_at, act) values (:account, :now, :act)")
			.param("account", account)
			.param("now", time(this.clock.instant()))
			.param("act", act.name())
			.update();
		Count.one("acts", act);
	}

	/** The latest events of a person’s account, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<AccountEvent> lately(Citizen citizen) {
		return this.database
			.sql("select happened_at, act from account_event where account_id = :account order by id desc "
					+ "fetch first " + SHOWN + " rows only")
			.param("account", citizen.accountId())
			.query((row, index) -> new AccountEvent(row.getObject(1, OffsetDateTime.class).toInstant(),
					AccountAct.valueOf(row.getString(2))))
			.list();
	}

	/** Deletes older events. */
	@Transactional
	void forgetBefore(Instant limit) {
		this.database.sql("delete from account_event where happened_at < :limit").param("limit", time(limit)).update();
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
