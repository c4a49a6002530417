package fr.compteformation.platform.onetime;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The signs of codes on paper: capital letters and digits without lookalikes, five bits
 * each. Codes are written in groups of four.
 */
public final class PaperAlphabet {

	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PaperAlphabet() {
	}

	/** A random code in groups. */
	public static String random(int length) {
		return of(new BigInteger(5 * length, RANDOM), length);
	}

	/** A number as a code in groups; digits that do not fit are cut off. */
	static String of(BigInteger number, int length) {
		StringBuilder signs = new StringBuilder(length);
		for (int place = 0; place < length; place++) {
			signs.append(SIGNS.charAt(number.shiftRight(5 * place).intValue() & 31));
		}
		return grouped(signs.toString());
	}

	/**
	 * Reads a typed code, ignoring case, spaces and hyphens; the result is in groups.
	 * @return empty if it has other signs or another length
	 */
	public static Optional<String> read(String typed, int length) {
		String signs = typed.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		return (signs.length() == length && signs.chars().allMatch((sign) -> SIGNS.indexOf(sign) >= 0))
				? Optional.of(grouped(signs)) : Optional.empty();
	}

	private static String grouped(String signs) {
		return IntStream.rangeClosed(0, (signs.length() - 1) / GROUP)
			.mapToObj((group) -> signs.substring(group * GROUP, Math.min(signs.length(), (group + 1) * GROUP)))
			.collect(Collectors.joining("-"));
	}

}
