package fr.compteformation.platform.securitycheck.work;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers used proofs of work, so that each counts once on all nodes together. */
@Component
class SpentWork {

	private final JdbcClient database;

	SpentWork(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Uses a work up, in the transaction of the caller.
	 * @return false if it was used before; of several concurrent callers one succeeds
	 */
	boolean spend(Work work) {
		return this.database
			.sql("insert into spent_work (id, expires_at) values (:id, :expires) on conflict do nothing")
			.param("id", work.id())
			.param("expires", work.expiresAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	void removeExpired(Instant now) {
		this.database.sql("delete from spent_work where expires_at <= :now")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
