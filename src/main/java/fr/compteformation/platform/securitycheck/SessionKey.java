package fr.compteformation.platform.securitycheck;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of the browser’s session: 128 random bits in hexadecimal, created once per
 * session and never sent to the browser. The session id cannot serve, because it changes
 * at sign-in.
 */
public record SessionKey(String value) implements Serializable {

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	public static SessionKey random() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new SessionKey(HexFormat.of().formatHex(bytes));
	}

	@Override
	public String toString() {
		return "********";
	}

}
