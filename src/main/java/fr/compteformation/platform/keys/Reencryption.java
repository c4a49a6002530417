package fr.compteformation.platform.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings all rows and files to the new keys, while the portal runs. Each part is read in
 * order of its ids and what is done is left out: after a stop it goes on where it was.
 */
@Component
class Reencryption {

	private final Keys keys;

	private final KeyRegister register;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final Clock clock;

	Reencryption(Keys keys, KeyRegister register, JdbcClient database, TransactionOperations transactions,
			Clock clock) {
		this.keys = keys;
		this.register = register;
		this.database = database;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Whether a former key has not left. */
	boolean isNeeded() {
		return Arrays.stream(KeySet.values())
			.anyMatch((keySet) -> this.register.known(keySet).size() > 1 && this.keys.ring().isRotating(keySet));
	}

	/** Works until nothing is left that can be done now, or for so long. */
	void run(Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		for (Resealing part : parts()) {
			while (isNeeded() && System.nanoTime() < end && part.step()) {
				// A batch is a transaction of its own.
			}
			if (part instanceof FileResealing files) {
				files.removeFormer();
			}
		}
	}

	/** How many rows or files still need a former key. */
	Map<Sealed, Long> left() {
		Map<Sealed, Long> left = new EnumMap<>(Sealed.class);
		parts().forEach((part) -> left.put(part.what(), isRotating(part) ? part.left() : 0L));
		return left;
	}

	/** How many contents have rows of a former key that somebody may be reading. */
	long stillRead() {
		return this.database.sql("select count(*) from portal_key_former").query(Long.class).single();
	}

	/**
	 * Deletes the ciphertexts of former keys that have one of the new key beside them.
	 */
	void removeFormerNumbers() {
		new NumberResealing(Sealed.HOLDER_NUMBER, this.keys, this.database, this.transactions).removeFormer();
	}

	private boolean isRotating(Resealing part) {
		return this.register.known(part.what().keySet()).size() > 1;
	}

	private List<Resealing> parts() {
		return Arrays.stream(Sealed.values()).map(this::part).toList();
	}

	private Resealing part(Sealed what) {
		return switch (what.how()) {
			case NUMBER, NUMBER_BESIDE -> new NumberResealing(what, this.keys, this.database, this.transactions);
			case TEXT, BYTES -> new ValueResealing(what, this.keys, this.database, this.transactions);
			case CHUNKS -> new FileResealing(what, this.keys, this.database, this.transactions, this.clock);
			case DRAWN_AGAIN, WITH_FILE, AT_SIGN_IN, ENDS, FORGOTTEN ->
				new WaitingForEnd(what, this.keys, this.database, this.register, this.clock);
		};
	}

}
