package fr.compteformation.access.passkey;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of recovery codes: ten of a person at a time, each good once.
 */
@Component
class RecoveryCodeTable {

	static final int CODES = 10;

	private final JdbcClient database;

	private final Clock clock;

	RecoveryCodeTable(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Makes ten codes in place of all that were there. */
	List<RecoveryCode> renew(UUID account) {
		removeAll(account);
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::random).distinct().limit(CODES).toList();
		codes.forEach((code) -> this.database
			.sql("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
			.param("account", account)
			.param("hash", code.hash())
			.update());
		return codes;
	}

	/** Uses a code up; of two who use the same one at once, one succeeds. */
	boolean use(UUID account, RecoveryCode code) {
		return this.database.sql("""
				update recovery_code set used_at = :now
				where account_id = :account and code_hash = :hash and used_at is null""")
			.param("now", this.clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
			.param("account", account)
			.param("hash", code.hash())
			.update() > 0;
	}

	int left(UUID account) {
		return this.database.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
			.param("account", account)
			.query(Integer.class)
			.single();
	}

	void removeAll(UUID account) {
		this.database.sql("delete from recovery_code where account_id = :account").param("account", account).update();
	}

}
