package fr.compteformation.access.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A software authenticator and browser whose messages can be corrupted part by part
 * (WebAuthn level 3, 6.1, 6.5 and 5.8.1).
 */
public class SoftKey {

	public static final String PORTAL = "http://localhost:8080";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int PRESENT = 0x01;

	private static final int VERIFIED = 0x04;

	private static final int ATTESTED = 0x40;

	private final KeyPair pair;

	private final byte[] id = new byte[32];

	private String origin = PORTAL;

	private boolean verifies = true;

	private long counter;

	public SoftKey() {
		new SecureRandom().nextBytes(this.id);
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.pair = generator.generateKeyPair();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Answers from another origin. */
	public SoftKey on(String origin) {
		this.origin = origin;
		return this;
	}

	/** An authenticator without user verification. */
	public SoftKey withoutVerification() {
		this.verifies = false;
		return this;
	}

	/** Sets the signature counter. */
	public SoftKey counting(long counter) {
		this.counter = counter;
		return this;
	}

	/** The browser’s answer to a request for a new passkey. */
	public String create(String options) {
		JsonNode asked = JSON.readTree(options);
		byte[] data = authenticatorData(asked.at("/rp/id").asString(), ATTESTED, attested());
		ByteArrayOutputStream attestation = new ByteArrayOutputStream();
		attestation.write(0xA3);
		text(attestation, "fmt");
		text(attestation, "none");
		text(attestation, "attStmt");
		attestation.write(0xA0);
		text(attestation, "authData");
		bytes(attestation, data);
		return answer(Map.of("clientDataJSON", base64(clientData("webauthn.create", asked)), "attestationObject",
				base64(attestation.toByteArray()), "transports", new String[] { "internal", "hybrid" }));
	}

	/** The browser’s answer to a request for an assertion. */
	public String sign(String options) {
		JsonNode asked = JSON.readTree(options);
		byte[] data = authenticatorData(asked.at("/rpId").asString(), 0, new byte[0]);
		byte[] client = clientData("webauthn.get", asked);
		try {
			Signature signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.pair.getPrivate());
			signature.update(data);
			signature.update(sha256(client));
			return answer(Map.of("clientDataJSON", base64(client), "authenticatorData", base64(data), "signature",
					base64(signature.sign())));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String answer(Map<String, Object> response) {
		return JSON.writeValueAsString(Map.of("id", base64(this.id), "rawId", base64(this.id), "type", "public-key",
				"response", response, "clientExtensionResults", Map.of()));
	}

	private byte[] clientData(String type, JsonNode asked) {
		return JSON
			.writeValueAsString(Map.of("type", type, "challenge", asked.at("/challenge").asString(), "origin",
					this.origin, "crossOrigin", false))
			.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] authenticatorData(String party, int flags, byte[] rest) {
		return ByteBuffer.allocate(37 + rest.length)
			.put(sha256(party.getBytes(StandardCharsets.UTF_8)))
			.put((byte) (PRESENT | (this.verifies ? VERIFIED : 0) | flags))
			.putInt((int) this.counter)
			.put(rest)
			.array();
	}

	/** The credential id and its public key in COSE (RFC 9053, 7.1). */
	private byte[] attested() {
		ECPublicKey key = (ECPublicKey) this.pair.getPublic();
		ByteArrayOutputStream cose = new ByteArrayOutputStream();
		cose.writeBytes(new byte[] { (byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21 });
		bytes(cose, coordinate(key.getW().getAffineX()));
		cose.write(0x22);
		bytes(cose, coordinate(key.getW().getAffineY()));
		return ByteBuffer.allocate(18 + this.id.length + cose.size())
			.put(new byte[16])
			.putShort((short) this.id.length)
			.put(this.id)
			.put(cose.toByteArray())
			.array();
	}

	private static byte[] coordinate(BigInteger number) {
		byte[] signed = number.toByteArray();
		byte[] coordinate = new byte[32];
		int length = Math.min(signed.length, coordinate.length);
		System.arraycopy(signed, signed.length - length, coordinate, coordinate.length - length, length);
		return coordinate;
	}

	private static void text(ByteArrayOutputStream cbor, String text) {
		cbor.write(0x60 + text.length());
		cbor.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static void bytes(ByteArrayOutputStream cbor, byte[] bytes) {
		cbor.write(0x58);
		cbor.write(bytes.length);
		cbor.writeBytes(bytes);
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
