package fr.compteformation.people.identityproof;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;

/**
 * Subjects of a provider that were refused because they belong to somebody else. Kept as
 * hints for agents, and deleted with the account.
 */
@Component
class RefusedSubjects {

	private final JdbcClient database;

	private final Clock clock;

	RefusedSubjects(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Keeps a refused subject once; the caller holds the lock on the holder. */
	void keep(UUID account, HolderId holder, String subject) {
		boolean kept = this.database
			.sql("select count(*) from refused_subject where account_id = ? and subject_hash = ?")
			.params(account, subject)
			.query(Integer.class)
			.single() > 0;
		if (!kept) {
			this.database.sql(
					"insert into refused_subject (account_id, subject_hash, holder_id, refused_at) values (?, ?, ?, ?)")
				.params(account, subject, holder.value(), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
	}

}
