package fr.compteformation.access.passkey;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.compteformation.platform.security.SecretToken;

/**
 * A code on paper for whoever has no passkey at hand: 80 random bits, as sixteen letters
 * and digits that are not mistaken for each other, such as {@code 7F3K-92QD-XH4M-B6TW}.
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
	 * Reads what was typed: case, spaces and hyphens do not matter.
	 * @return empty when it is no code
	 */
	static Optional<RecoveryCode> read(String typed) {
		String signs = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		return (signs.length() == LENGTH && signs.chars().allMatch((sign) -> SIGNS.indexOf(sign) >= 0))
				? Optional.of(grouped(signs)) : Optional.empty();
	}

	/**
	 * As it is kept, by its hash. A slow hash, as for passwords, gains nothing: nobody
	 * goes through 80 bits.
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
