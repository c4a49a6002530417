package fr.compteformation.platform.keys;

import java.time.Clock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings one part of the list to the primary key, in batches. May run on several nodes at
 * once, and be killed at any time: each step is a transaction that replaces what it read,
 * or changes nothing.
 */
interface Resealing {

	Sealed what();

	/** How much still needs another key than the primary one. */
	long left();

	/** How much of that no key opens. */
	long unreadable();

	/**
	 * Takes one more batch; goes on behind what no key opens.
	 * @return whether there was one
	 */
	boolean step();

	/**
	 * What every part needs.
	 *
	 * @param keys open with all keys and write with the primary one
	 * @param database where the part is
	 * @param transactions for the steps
	 * @param clock for what is noticed
	 */
	record Means(Keys keys, JdbcClient database, TransactionOperations transactions, Clock clock) {

		/** Counts rows, with the parameter {@code mark}. */
		long count(String rows, Object mark) {
			return this.database.sql("select count(*) from " + rows).param("mark", mark).query(Long.class).single();
		}

		/** What no key opens of a part. */
		Unreadable unreadable(Sealed what) {
			return new Unreadable(this.database, this.clock, what.table());
		}

	}

}
