package fr.compteformation.office.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages as Standard Webhooks prescribes (HMAC-SHA256, version 1). */
final class WebhookSignature {

	private static final String PREFIX = "whsec_";

	private static final int SHORTEST = 24;

	private static final int LONGEST = 64;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	WebhookSignature(String secret) {
		this.key = new SecretKeySpec(bytes(secret), ALGORITHM);
	}

	static boolean isSecret(String text) {
		try {
			return text.startsWith(PREFIX) && bytes(text).length >= SHORTEST && bytes(text).length <= LONGEST;
		}
		catch (IllegalArgumentException notBase64) {
			return false;
		}
	}

	/** The value of the header {@code webhook-signature}. */
	String of(String id, Instant sentAt, String body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			byte[] signed = mac
				.doFinal((id + '.' + sentAt.getEpochSecond() + '.' + body).getBytes(StandardCharsets.UTF_8));
			return "v1," + Base64.getEncoder().encodeToString(signed);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static byte[] bytes(String secret) {
		return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
	}

}
