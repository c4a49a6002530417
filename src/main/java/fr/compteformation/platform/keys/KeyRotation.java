package fr.compteformation.platform.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.command.Command;

/**
 * Replaces the keys of all sets while nodes run. A new key is added to the folder, where
 * it only reads; once every node has it, the database says that it writes; when nothing
 * needs the former key, that leaves. Each step may be repeated after a stop.
 */
@Component
class KeyRotation {

	/** Then no transaction runs that began before the switch. */
	static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

	private static final Duration LONGEST_NOTICE = Duration.ofMinutes(2);

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

	private final Keys keys;

	private final KeyWatch watch;

	private final KeyRegister register;

	private final Reencryption reencryption;

	private final TransactionOperations transactions;

	private final Clock clock;

	KeyRotation(Keys keys, KeyWatch watch, KeyRegister register, Reencryption reencryption,
			TransactionOperations transactions, Clock clock) {
		this.keys = keys;
		this.watch = watch;
		this.register = register;
		this.reencryption = reencryption;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Adds a key to each set, waits until all nodes have it and makes it primary.
	 * @param patience how long nodes may take
	 * @return the exit code
	 */
	int rotate(PrintStream console, Duration patience) throws IOException, InterruptedException {
		if (isOfAnother(console)) {
			return Command.FAILED;
		}
		if (Arrays.stream(KeySet.values()).anyMatch((keySet) -> this.register.known(keySet).size() > 1)) {
			console.println("The last rotation is not over: see keys status, then keys retire.");
			return Command.FAILED;
		}
		for (KeySet keySet : KeySet.values()) {
			if (added(keySet).isEmpty()) {
				this.keys.folder().add(keySet);
			}
		}
		this.watch.look();
		console.println("Each set in " + this.keys.folder().path()
				+ " has a new key, which only reads for now. Nodes with a folder of their own need a copy of it.");
		long end = System.nanoTime() + patience.toNanos();
		long lacking = this.register.lacking(this.keys.ring());
		while (lacking > 0) {
			if (System.nanoTime() > end) {
				console.println(lacking + " nodes lack it: copy the folder to them, then repeat keys rotate.");
				return Command.FAILED;
			}
			Thread.sleep(BETWEEN_LOOKS);
			lacking = this.register.lacking(this.keys.ring());
		}
		this.transactions.executeWithoutResult((transaction) -> Arrays.stream(KeySet.values())
			.forEach((keySet) -> added(keySet).forEach((key) -> this.register.makePrimary(keySet, key))));
		this.watch.look();
		console.println("All nodes have it: it writes from now on. The portal encrypts the rest again; "
				+ "keys status says how far it is. Keep a copy of the folder.");
		return Command.DONE;
	}

	/** Encrypts again until nothing is left that can be done now. */
	int reencrypt(PrintStream console) {
		while (this.reencryption.isNeeded() && doable() > 0) {
			long before = doable();
			this.reencryption.run(Duration.ofSeconds(10));
			long left = doable();
			console.println(left + " left");
			if (left >= before) {
				return Command.FAILED;
			}
		}
		return this.reencryption.unreadable().values().stream().anyMatch((count) -> count > 0) ? Command.PARTLY
				: Command.DONE;
	}

	/**
	 * Says which keys there are, and what still needs a former one.
	 * @return the exit code: 0 if nothing does
	 */
	int status(PrintStream console) {
		KeyRing ring = this.keys.ring();
		for (KeySet keySet : KeySet.values()) {
			for (int key : ring.ids(keySet)) {
				console.printf("%-10s %s %s%n", keySet.label(), KeyMark.hex(key), (key == ring.primary(keySet))
						? "writes" : this.register.known(keySet).contains(key) ? "reads, former" : "reads, new");
			}
		}
		Map<Sealed, Long> left = this.reencryption.left();
		left.forEach((what, count) -> {
			if (count > 0) {
				console.printf("%s.%s: %d %s%n", what.table(), what.column(), count, what.how().advice());
			}
		});
		this.reencryption.unreadable().forEach((what, count) -> {
			if (count > 0) {
				console.printf("%s.%s: %d of them cannot be read with any key%n", what.table(), what.column(), count);
			}
		});
		if (this.reencryption.stillRead() > 0) {
			console.println(this.reencryption.stillRead() + " former contents are kept for those who read them");
		}
		return isOver(left) ? Command.DONE : Command.PARTLY;
	}

	/**
	 * Removes the former keys from the folder, if nothing needs them.
	 * @param withoutWaiting leaves people behind who did not come back: they link their
	 * FranceConnect again; and what no key opens
	 * @return the exit code
	 */
	int retire(PrintStream console, boolean withoutWaiting) throws IOException, InterruptedException {
		if (isOfAnother(console)) {
			return Command.FAILED;
		}
		if (Arrays.stream(KeySet.values()).anyMatch((keySet) -> !added(keySet).isEmpty())) {
			console.println("The new keys do not write yet: finish keys rotate first.");
			return Command.FAILED;
		}
		if (Arrays.stream(KeySet.values()).anyMatch((keySet) -> this.register.known(keySet).size() > 1)) {
			Optional<String> needed = whyNeeded(withoutWaiting);
			if (needed.isPresent()) {
				console.println(needed.get());
				return Command.FAILED;
			}
			this.transactions.executeWithoutResult((transaction) -> Arrays.stream(KeySet.values())
				.forEach((keySet) -> this.register.retireOthers(keySet, this.keys.ring().primary(keySet))));
		}
		// From here on the command, repeated after a stop, ends what it began.
		this.watch.look();
		long end = System.nanoTime() + LONGEST_NOTICE.toNanos();
		while (this.register.keepingMore(this.keys.ring()) > 0) {
			if (System.nanoTime() > end) {
				console.println("A node did not notice: repeat keys retire.");
				return Command.FAILED;
			}
			Thread.sleep(BETWEEN_LOOKS);
		}
		this.reencryption.removeFormerNumbers();
		for (KeySet keySet : KeySet.values()) {
			int primary = this.keys.ring().primary(keySet);
			this.keys.folder().retain(keySet, primary, this.clock.instant());
		}
		this.watch.look();
		console.println("There is one key in each set. Backups from before need the former ones: they are in "
				+ this.keys.folder().path() + " with a date in their names. Move them away, and keep them as long.");
		return Command.DONE;
	}

	private boolean isOfAnother(PrintStream console) throws IOException {
		this.keys.folder().belongTo(this.register.database());
		boolean other = this.keys.folder().database().filter((id) -> !id.equals(this.register.database())).isPresent();
		if (other) {
			console.println(this.keys.folder().path() + " holds the keys of another database: nothing was changed. "
					+ "For a copy of that database, copy the files *.json into a new folder and name it with "
					+ "--compte-formation.key-dir. If the keys are this database’s own, remove the file “database”.");
		}
		return other;
	}

	private Optional<String> whyNeeded(boolean withoutWaiting) {
		Map<Sealed, Long> left = new EnumMap<>(this.reencryption.left());
		if (withoutWaiting) {
			left.keySet().removeIf((what) -> what.how() == Sealed.How.AT_SIGN_IN);
			this.reencryption.unreadable()
				.forEach((what, count) -> left.computeIfPresent(what, (part, all) -> all - count));
		}
		boolean tooSoon = Arrays.stream(KeySet.values())
			.anyMatch((keySet) -> this.register.primarySince(keySet)
				.isAfter(this.clock.instant().minus(LONGEST_TRANSACTION)));
		if (tooSoon) {
			return Optional.of("The new keys write for less than " + LONGEST_TRANSACTION.toMinutes()
					+ " minutes: somebody may still be writing with the former ones.");
		}
		return (!isOver(left) || this.reencryption.stillRead() > 0)
				? Optional.of("Something still needs the former keys: see keys status.") : Optional.empty();
	}

	private List<Integer> added(KeySet keySet) {
		Set<Integer> known = this.register.known(keySet);
		return this.keys.ring().ids(keySet).stream().filter((key) -> !known.contains(key)).toList();
	}

	private long doable() {
		Map<Sealed, Long> unreadable = this.reencryption.unreadable();
		return this.reencryption.left().entrySet().stream().filter((entry) -> switch (entry.getKey().how()) {
			case NUMBER, NUMBER_BESIDE, TEXT, BYTES, CHUNKS, DRAWN_AGAIN -> true;
			case COMES_BACK, WITH_FILE, AT_SIGN_IN, ENDS, FORGOTTEN -> false;
		}).mapToLong((entry) -> entry.getValue() - unreadable.getOrDefault(entry.getKey(), 0L)).sum();
	}

	private static boolean isOver(Map<Sealed, Long> left) {
		return left.values().stream().allMatch((count) -> count == 0);
	}

}
