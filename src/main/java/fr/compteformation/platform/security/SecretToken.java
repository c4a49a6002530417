package fr.compteformation.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A token of 256 random or derived bits, encoded as 43 letters, digits, hyphens and
 * underscores. The database stores only its hash.
 *
 * @param value the encoded token
 */
public record SecretToken(String value) {

	/**
	 * The route parameter of a token. It ends the template of each page that a link
	 * opens; access logs mask what follows.
	 */
	public static final String PARAMETER = "jeton";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** A new random token. */
	public static SecretToken random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return of(bytes);
	}

	/** A token from derived bytes. */
	public static SecretToken of(byte[] bytes) {
		return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The SHA-256 hash as 64 hexadecimal digits. */
	public String hash() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Compares with a hash in constant time. */
	public boolean matches(String hash) {
		return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII),
				hash.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public String toString() {
		return "********";
	}

}
