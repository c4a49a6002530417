package fr.compteformation.access.passkey;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.compteformation.platform.security.SecretToken;

/**
 * A recovery code on paper: 80 random bits in sixteen letters and digits without
 * lookalikes, such as {@code 7F3K-92QD-XH4M-B6TW}.
 *
 * @param value in groups of four
 */
public record RecoveryCode(String value) {

	private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 16;

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	static RecoveryCode random() {
		return grouped(RANDOM.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((index) -> String.valueOf(SIGNS.charAt(index)))
			.collect(Collectors.joining()));
	}

	/**
	 * Parses a typed code, ignoring case, spaces and hyphens.
	 * @return empty if it is malformed
	 */
	static Optional<RecoveryCode> read(String typed) {
		String signs = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		return (signs.length() == LENGTH && signs.chars().allMatch((sign) -> SIGNS.indexOf(sign) >= 0))
				? Optional.of(grouped(signs)) : Optional.empty();
	}

	/**
	 * As a token; only its hash is stored. A slow hash is unnecessary, because 80 bits
	 * cannot be brute-forced.
	 */
	SecretToken token() {
		return new SecretToken(this.value);
	}

	@Override
	public String toString() {
		return "********";
	}

	private static RecoveryCode grouped(String signs) {
		return new RecoveryCode(IntStream.range(0, LENGTH / GROUP)
			.mapToObj((group) -> signs.substring(group * GROUP, (group + 1) * GROUP))
			.collect(Collectors.joining("-")));
	}

}
