package fr.compteformation.people.holder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;

/**
 * Stores a {@link Nir} encrypted in a column of at least 64 characters. Deterministic
 * (AES-SIV), so that numbers can be looked up and kept unique. While keys rotate, a
 * number may stand in a column with each key of the set: queries look for all of them.
 */
@Component
@Converter(autoApply = true)
public class SealedNumbers implements AttributeConverter<Nir, String> {

	// Associated data: a ciphertext made for another purpose cannot be read as a NIR.
	static final byte[] PURPOSE = "nir".getBytes(StandardCharsets.US_ASCII);

	private final Keys keys;

	SealedNumbers(Keys keys) {
		this.keys = keys;
	}

	/** Whether a number, as the database has it, is of one of the keys. */
	boolean isReadable(String sealed) {
		return this.keys.reads(sealed);
	}

	/** The forms of a number; the first one is written. */
	public List<String> of(Nir nir) {
		return this.keys.numberForms(nir.value().getBytes(StandardCharsets.US_ASCII), PURPOSE)
			.stream()
			.map(Base64.getEncoder()::encodeToString)
			.toList();
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Nir nir) {
		if (nir == null) {
			return null;
		}
		try {
			byte[] plain = nir.value().getBytes(StandardCharsets.US_ASCII);
			return Base64.getEncoder().encodeToString(this.keys.numbers().encryptDeterministically(plain, PURPOSE));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public @Nullable Nir convertToEntityAttribute(@Nullable String text) {
		if (text == null) {
			return null;
		}
		try {
			byte[] plain = this.keys.numbers().decryptDeterministically(Base64.getDecoder().decode(text), PURPOSE);
			return new Nir(new String(plain, StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException | IllegalArgumentException unreadable) {
			throw new IllegalStateException(
					"A number in the database was written with other keys than those of the key folder", unreadable);
		}
	}

}
