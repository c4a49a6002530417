package fr.compteformation.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transactions that add thousands of rows to tables whose statistics do not know them
 * yet.
 */
@Component
public class BulkLoad {

	private final JdbcClient database;

	private final DatabasePool pool;

	BulkLoad(JdbcClient database, DatabasePool pool) {
		this.database = database;
		this.pool = pool;
	}

	/**
	 * Makes PostgreSQL use indexes until the end of this transaction. Otherwise it reads
	 * a table that was empty a minute ago as a whole, for each row, even to check foreign
	 * keys.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin() {
		if (this.pool.isPostgresql()) {
			this.database.sql("set local enable_seqscan = off").update();
		}
	}

}
