package fr.compteformation.platform.securitycheck.work;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Does the work of {@code proof-of-work.js}. */
public final class Solver {

	private static final int HASH = 32;

	private static final int MOST_DIGITS = 10;

	private Solver() {
	}

	public static WorkSolution solve(Work work) {
		return new WorkSolution(work, numbers(work.seed(), work.shares()));
	}

	public static List<Integer> numbers(String seed, int shares) {
		return IntStream.range(0, shares).mapToObj((share) -> number(seed, share)).toList();
	}

	// As fast as a robot would: no text is built for a hash.
	private static int number(String seed, int share) {
		byte[] prefix = (seed + ":" + share + ":").getBytes(StandardCharsets.US_ASCII);
		byte[] text = Arrays.copyOf(prefix, prefix.length + MOST_DIGITS);
		byte[] hash = new byte[HASH];
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			for (int number = 0;; number++) {
				sha.update(text, 0, prefix.length + write(number, text, prefix.length));
				sha.digest(hash, 0, HASH);
				if (hash[0] == 0 && (hash[1] & 0xff) >> (16 - Work.ZERO_BITS) == 0) {
					return number;
				}
			}
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static int write(int number, byte[] text, int from) {
		int digits = 1;
		for (int rest = number / 10; rest > 0; rest /= 10) {
			digits++;
		}
		int rest = number;
		for (int place = from + digits - 1; place >= from; place--) {
			text[place] = (byte) ('0' + rest % 10);
			rest /= 10;
		}
		return digits;
	}

}
