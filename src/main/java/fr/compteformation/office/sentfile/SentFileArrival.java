package fr.compteformation.office.sentfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Receives files; one that does not arrive completely leaves nothing behind. */
@Component
class SentFileArrival {

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
			arrived = size >= 0;
			if (arrived) {
				this.transactions.executeWithoutResult((transaction) -> {
					this.table.arrived(id, size);
					then.run();
				});
			}
			return arrived ? Sending.STORED : Sending.TOO_BIG;
		}
		finally {
			if (!arrived) {
				remove(id);
			}
		}
	}

	/** Removes what nodes left that died while they received a file. */
	void removeCutOff(Instant sentBefore) {
		this.table.cutOff(sentBefore).forEach(this::remove);
	}

	/** Removes what did not arrive. */
	void remove(UUID id) {
		this.contents.remove(id);
		this.table.remove(id);
	}

	/** A file name without folders and without characters that disguise it. */
	static String shown(String name) {
		String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
		return last.isEmpty() ? "-" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
	}

}
