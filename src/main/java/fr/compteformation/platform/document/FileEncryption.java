package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;

/**
 * File encryption for contents and names. Each ciphertext is bound to its file id, so
 * that contents swapped between files cannot be decrypted.
 */
@Component
class FileEncryption {

	private static final String CONTENT = "document content ";

	private static final String NAME = "document name ";

	private static final String WORDS = "document words ";

	private static final String PAGES = "document pages ";

	private static final String FINGERPRINT = "document fingerprint ";

	private final Keys keys;

	FileEncryption(Keys keys) {
		this.keys = keys;
	}

	/** Equal for equal contents only, and worthless without the keys. */
	String fingerprint(byte[] content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(this.keys.derive(FINGERPRINT + HexFormat.of().formatHex(digest)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Encrypts everything written; complete once closed. */
	OutputStream sealing(DocumentId id, OutputStream sealed) throws IOException {
		return sealing(CONTENT, id, sealed);
	}

	/** Decrypts while reading; fails instead of returning a tampered byte. */
	InputStream opening(DocumentId id, InputStream sealed) throws IOException {
		return opening(CONTENT, id, sealed);
	}

	/** Like {@link #sealing}, for the pages of the file that were drawn with a mark. */
	OutputStream sealingPages(DocumentId id, String watermark, OutputStream sealed) throws IOException {
		return sealing(PAGES + watermark, id, sealed);
	}

	/** Like {@link #opening}, for pages drawn with this mark; others fail. */
	InputStream openingPages(DocumentId id, String watermark, InputStream sealed) throws IOException {
		return opening(PAGES + watermark, id, sealed);
	}

	String sealedName(DocumentId id, String name) {
		return Base64.getEncoder().encodeToString(sealed(NAME, id, name.getBytes(StandardCharsets.UTF_8)));
	}

	String openedName(DocumentId id, String sealed) {
		return new String(opened(NAME, id, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
	}

	byte[] sealedWords(DocumentId id, byte[] words) {
		return sealed(WORDS, id, words);
	}

	byte[] openedWords(DocumentId id, byte[] sealed) {
		return opened(WORDS, id, sealed);
	}

	private byte[] sealed(String purpose, DocumentId id, byte[] plain) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = sealing(purpose, id, sealed)) {
			sealing.write(plain);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return sealed.toByteArray();
	}

	private byte[] opened(String purpose, DocumentId id, byte[] sealed) {
		try (InputStream opening = opening(purpose, id, new ByteArrayInputStream(sealed))) {
			return opening.readAllBytes();
		}
		catch (IOException changed) {
			throw new UncheckedIOException(changed);
		}
	}

	private OutputStream sealing(String purpose, DocumentId id, OutputStream sealed) throws IOException {
		return this.keys.sealing(sealed, boundTo(purpose, id));
	}

	private InputStream opening(String purpose, DocumentId id, InputStream sealed) throws IOException {
		return this.keys.opening(sealed, boundTo(purpose, id));
	}

	private static byte[] boundTo(String purpose, DocumentId id) {
		return (purpose + id.value()).getBytes(StandardCharsets.UTF_8);
	}

}
