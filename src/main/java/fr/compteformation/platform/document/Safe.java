package fr.compteformation.platform.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.StreamingAead;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;

/**
 * File encryption for contents and names. Each ciphertext is bound to its file id, so
 * that contents swapped between files cannot be decrypted.
 */
@Component
class Safe {

	private static final String CONTENT = "document content ";

	private static final String NAME = "document name ";

	private final StreamingAead encryption;

	Safe(Keys keys) {
		this.encryption = keys.documents();
	}

	/** Encrypts everything written; complete once closed. */
	OutputStream sealing(DocumentId id, OutputStream sealed) throws IOException {
		return sealing(CONTENT, id, sealed);
	}

	/** Decrypts while reading; fails instead of returning a tampered byte. */
	InputStream opening(DocumentId id, InputStream sealed) throws IOException {
		return opening(CONTENT, id, sealed);
	}

	String sealedName(DocumentId id, String name) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = sealing(NAME, id, sealed)) {
			sealing.write(name.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return Base64.getEncoder().encodeToString(sealed.toByteArray());
	}

	String openedName(DocumentId id, String sealed) {
		try (InputStream name = opening(NAME, id, new ByteArrayInputStream(Base64.getDecoder().decode(sealed)))) {
			return new String(name.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException changed) {
			throw new UncheckedIOException(changed);
		}
	}

	private OutputStream sealing(String purpose, DocumentId id, OutputStream sealed) throws IOException {
		try {
			return this.encryption.newEncryptingStream(sealed, boundTo(purpose, id));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private InputStream opening(String purpose, DocumentId id, InputStream sealed) throws IOException {
		try {
			return this.encryption.newDecryptingStream(sealed, boundTo(purpose, id));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static byte[] boundTo(String purpose, DocumentId id) {
		return (purpose + id.value()).getBytes(StandardCharsets.US_ASCII);
	}

}
