package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Receives files; one that does not arrive completely leaves nothing behind. */
@Component
class SentFileArrival {

	/**
	 * No sending takes longer: the largest file at 12 kB/s. What has not arrived by then
	 * was cut off with its node.
	 */
	static final Duration LONGEST = Duration.ofHours(3);

	private static final int LONGEST_NAME = 200;

	private final SentFileTable table;

	private final SentFileContents contents;

	private final TransactionOperations transactions;

	SentFileArrival(SentFileTable table, SentFileContents contents, TransactionOperations transactions) {
		this.table = table;
		this.contents = contents;
		this.transactions = transactions;
	}

	/**
	 * Stores a file that was begun, to be read in the background.
	 * @param mostBytes the maximum size
	 * @param then runs in the transaction in which the file has arrived
	 */
	Sending receive(UUID id, long mostBytes, InputStream content, Runnable then) throws IOException {
		boolean arrived = false;
		try {
			long size = this.contents.write(id, content, mostBytes);
			if (size >= 0) {
				this.transactions.executeWithoutResult((transaction) -> {
					if (!this.table.arrived(id, size)) {
						throw new IllegalStateException("the file took too long and was removed");
					}
					then.run();
				});
				arrived = true;
			}
			return arrived ? Sending.STORED : Sending.TOO_BIG;
		}
		finally {
			if (!arrived) {
				this.table.remove(id);
			}
		}
	}

	/** Removes what nodes left that died while they received a file. */
	void removeCutOff(Instant now) {
		this.table.cutOff(now.minus(LONGEST)).forEach(this.table::remove);
	}

	/** A file name without folders and without characters that disguise it. */
	static String shown(String name) {
		String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
		return last.isEmpty() ? "-" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
	}

}
