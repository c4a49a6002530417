package fr.compteformation.platform.security;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.SecurityRecord.Tally;

/** Security events of accounts: refused attempts, counted per day and kind. */
@Service
public class AccountRefusals {

	private static final int SHOWN = 100;

	private static final String LINE = "account_id = :account and refused_on = :day and what = :what and detail = :detail";

	private final JdbcClient database;

	AccountRefusals(JdbcClient database) {
		this.database = database;
	}

	/** Adds to a row or inserts it; safe under concurrency. */
	void add(UUID account, NotedRefusal refusal, Tally tally) {
		if (count(account, refusal, tally) == 0 && begin(account, refusal, tally) == 0) {
			count(account, refusal, tally);
		}
	}

	/** The latest refused attempts on a person’s account, newest day first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<RefusedAttempts> lately(Citizen citizen) {
		return lately(citizen.accountId(), SHOWN);
	}

	List<RefusedAttempts> lately(UUID account, int limit) {
		return this.database
			.sql("select refused_on, what, detail, count from account_refusal where account_id = ? "
					+ "order by refused_on desc, last_at desc fetch first " + limit + " rows only")
			.param(account)
			.query((row, index) -> new RefusedAttempts(row.getObject(1, LocalDate.class),
					Refused.valueOf(row.getString(2)), row.getString(3), row.getInt(4)))
			.list();
	}

	void deleteBefore(LocalDate limit) {
		this.database.sql("delete from account_refusal where refused_on < ?").param(limit).update();
	}

	private int count(UUID account, NotedRefusal refusal, Tally tally) {
		return bind("update account_refusal set count = count + :count, last_at = greatest(last_at, :at) where " + LINE,
				account, refusal, tally)
			.update();
	}

	private int begin(UUID account, NotedRefusal refusal, Tally tally) {
		return bind(
				"insert into account_refusal (account_id, refused_on, what, detail, count, last_at) "
						+ "values (:account, :day, :what, :detail, :count, :at) on conflict do nothing",
				account, refusal, tally)
			.update();
	}

	private StatementSpec bind(String sql, UUID account, NotedRefusal refusal, Tally tally) {
		return this.database.sql(sql)
			.param("account", account)
			.param("day", refusal.day())
			.param("what", refusal.what().name())
			.param("detail", refusal.detail())
			.param("count", tally.count())
			.param("at", time(tally.lastAt()));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
