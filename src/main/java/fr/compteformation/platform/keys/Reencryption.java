package fr.compteformation.platform.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
public class Reencryption {

	private final Keys keys;

	private final KeyRegister register;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final Clock clock;

	private final Map<Sealed, Pass> passes = new EnumMap<>(Sealed.class);

	Reencryption(Keys keys, KeyRegister register, JdbcClient database, TransactionOperations transactions,
			Clock clock) {
		this.keys = keys;
		this.register = register;
		this.database = database;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Whether a former key has not left. */
	public boolean isNeeded() {
		return Arrays.stream(KeySet.values())
			.anyMatch((keySet) -> this.register.known(keySet).size() > 1 && this.keys.ring().isRotating(keySet));
	}

	/**
	 * Works until nothing is left that can be done now, or for so long, but at least a
	 * batch of each part. They take turns, so that none waits for a long one.
	 */
	synchronized void run(Duration atMost) {
		long end = System.nanoTime() + atMost.toNanos();
		List<Pass> passes = new ArrayList<>(
				parts().stream().filter(this::isRotating).map(this::pass).filter((pass) -> !pass.over()).toList());
		// A step is a transaction of its own.
		boolean inTime = true;
		while (inTime && !passes.isEmpty() && isNeeded()) {
			passes.removeIf((pass) -> !pass.part().step() && ended(pass));
			inTime = System.nanoTime() < end;
		}
		parts().forEach((part) -> {
			if (part instanceof FileResealing files) {
				files.removeFormer();
			}
		});
	}

	// It goes on where it was, unless the keys changed since.
	private Pass pass(Resealing part) {
		int primary = this.keys.ring().primary(part.what().keySet());
		return this.passes.compute(part.what(), (what, known) -> (known != null && known.primary() == primary) ? known
				: new Pass(part, primary, this.clock.instant(), false));
	}

	// What began before the switch may still write with a former key: one more pass then.
	private boolean ended(Pass pass) {
		Sealed what = pass.part().what();
		if (!comesBack(pass.part()) && pass.began()
			.isAfter(this.register.primarySince(what.keySet()).plus(KeyRotation.LONGEST_TRANSACTION))) {
			this.passes.put(what, new Pass(pass.part(), pass.primary(), pass.began(), true));
		}
		else {
			this.passes.remove(what);
		}
		return true;
	}

	// Contents from a bucket arrive anywhere, behind the pass too.
	private boolean comesBack(Resealing part) {
		return part.what() == Sealed.FILE && (part(Sealed.FILE_OBJECT).left() > 0 || part.left() > part.unreadable());
	}

	/** How many rows or files still need a former key. */
	Map<Sealed, Long> left() {
		Map<Sealed, Long> left = new EnumMap<>(Sealed.class);
		parts().forEach((part) -> left.put(part.what(), isRotating(part) ? part.left() : 0L));
		return left;
	}

	/** How many of them no key opens. */
	Map<Sealed, Long> unreadable() {
		Map<Sealed, Long> unreadable = new EnumMap<>(Sealed.class);
		parts().forEach((part) -> unreadable.put(part.what(), isRotating(part) ? part.unreadable() : 0L));
		return unreadable;
	}

	/** How many contents have rows of a former key that somebody may be reading. */
	long stillRead() {
		return this.database.sql("select count(*) from portal_key_former").query(Long.class).single();
	}

	/**
	 * Deletes the ciphertexts of former keys that have one of the new key beside them.
	 */
	void removeFormerNumbers() {
		new NumberResealing(Sealed.HOLDER_NUMBER, means()).removeFormer();
	}

	private boolean isRotating(Resealing part) {
		return this.register.known(part.what().keySet()).size() > 1;
	}

	private List<Resealing> parts() {
		return Arrays.stream(Sealed.values()).map(this::part).toList();
	}

	private Resealing part(Sealed what) {
		return switch (what.how()) {
			case NUMBER, NUMBER_BESIDE -> new NumberResealing(what, means());
			case TEXT, BYTES -> new ValueResealing(what, means());
			case CHUNKS -> new FileResealing(what, means());
			case COMES_BACK, DRAWN_AGAIN, WITH_FILE, AT_SIGN_IN, ENDS, FORGOTTEN ->
				new WaitingForEnd(what, this.keys, this.database, this.register, this.clock);
		};
	}

	private Resealing.Means means() {
		return new Resealing.Means(this.keys, this.database, this.transactions, this.clock);
	}

	/**
	 * One walk through a part.
	 *
	 * @param part knows where it is
	 * @param primary the key to which it brings the part
	 * @param began when
	 * @param over whether nothing can be left behind it
	 */
	private record Pass(Resealing part, int primary, Instant began, boolean over) {

	}

}
