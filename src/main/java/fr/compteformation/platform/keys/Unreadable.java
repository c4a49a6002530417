package fr.compteformation.platform.keys;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows and files of a part that none of the keys opened. Encryption goes on behind
 * them, and the former keys may leave without them.
 *
 * @param database its table is {@code portal_key_unreadable}
 * @param clock when they are noticed
 * @param table where they are
 */
record Unreadable(JdbcClient database, Clock clock, String table) {

	private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);

	/** Notes one, unless it is known. */
	void note(String row) {
		int noted = this.database
			.sql("insert into portal_key_unreadable (table_name, row_key, noticed_at) values (?, ?, ?) "
					+ "on conflict do nothing")
			.params(this.table, row, this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		if (noted > 0) {
			LOG.warn("{} holds something that no key opens: it is damaged, or of a key that is not in the key set",
					this.table);
		}
	}

	void forget(String row) {
		this.database.sql("delete from portal_key_unreadable where table_name = ? and row_key = ?")
			.params(this.table, row)
			.update();
	}

	/**
	 * Counts those that still need a former key.
	 * @param olds {@code select count(*)} of such rows, with the parameters {@code mark}
	 * and {@code rows}
	 * @param key what a noted row is in the table
	 */
	<T> long count(String olds, Object mark, Function<String, T> key) {
		List<T> noted = this.database.sql("select row_key from portal_key_unreadable where table_name = ?")
			.param(this.table)
			.query((row, index) -> key.apply(row.getString(1)))
			.list();
		return noted.isEmpty() ? 0
				: this.database.sql(olds).param("mark", mark).param("rows", noted).query(Long.class).single();
	}

}
