package fr.compteformation.platform.securitycheck.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;

/** Does the work of {@code proof-of-work.js}. */
public final class Solver {

	private Solver() {
	}

	public static WorkSolution solve(Work work) {
		return new WorkSolution(work, numbers(work.seed(), work.shares()));
	}

	public static List<Integer> numbers(String seed, int shares) {
		return IntStream.range(0, shares).mapToObj((share) -> number(seed, share)).toList();
	}

	private static int number(String seed, int share) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return IntStream.iterate(0, (number) -> number + 1)
				.filter((number) -> Integer.numberOfLeadingZeros(ByteBuffer
					.wrap(sha.digest((seed + ":" + share + ":" + number).getBytes(StandardCharsets.US_ASCII)))
					.getInt()) >= Work.ZERO_BITS)
				.findFirst()
				.orElseThrow();
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
