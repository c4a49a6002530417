package fr.compteformation.platform.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Equal for identical files that are used in the same way.
 */
public record SameFile(String use, String hash) {

	public static SameFile of(String use, byte[] content) {
		try {
			return new SameFile(use, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
