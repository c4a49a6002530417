package fr.compteformation.rights.dif;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;

/**
 * Whose first training dossier was validated. That never ends, even when the dossier
 * does.
 */
@Component
class DifLocks {

	private final JdbcClient database;

	DifLocks(JdbcClient database) {
		this.database = database;
	}

	boolean isLocked(HolderId holder) {
		return this.database.sql("select count(*) from dif_lock where holder_id = ?")
			.param(holder.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Locks under the holder’s lock; again changes nothing. */
	void lock(HolderId holder, Instant now) {
		this.database.sql("insert into dif_lock (holder_id, locked_at) values (?, ?) on conflict do nothing")
			.params(holder.value(), now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
