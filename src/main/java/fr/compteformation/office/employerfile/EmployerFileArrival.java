package fr.compteformation.office.employerfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Receives files; one that does not arrive completely leaves nothing behind. */
@Component
class EmployerFileArrival {

	private static final int LONGEST_NAME = 200;

	private final EmployerFileTable table;

	private final EmployerFileContents contents;

	private final TransactionOperations transactions;

	EmployerFileArrival(EmployerFileTable table, EmployerFileContents contents, TransactionOperations transactions) {
		this.table = table;
		this.contents = contents;
		this.transactions = transactions;
	}

	/**
	 * Stores a file that was begun, to be read in the background.
	 * @param then runs in the transaction in which the file has arrived
	 * @return whether it was stored; false if it is too large
	 */
	boolean receive(UUID id, InputStream content, Runnable then) throws IOException {
		boolean arrived = false;
		try {
			long size = this.contents.write(id, content, EmployerFiles.MOST_BYTES);
			arrived = size >= 0;
			if (arrived) {
				this.transactions.executeWithoutResult((transaction) -> {
					this.table.arrived(id, size);
					then.run();
				});
			}
			return arrived;
		}
		finally {
			if (!arrived) {
				this.contents.remove(id);
				this.table.remove(id);
			}
		}
	}

	/** A file name without folders and without characters that disguise it. */
	static String shown(String name) {
		String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
		return last.isEmpty() ? "-" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
	}

}
