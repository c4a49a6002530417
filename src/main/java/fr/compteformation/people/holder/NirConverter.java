package fr.compteformation.people.holder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.keys.Keys;

/**
 * Stores a {@link Nir} encrypted in a column of at least 64 characters. Deterministic
 * (AES-SIV), so that numbers can be looked up and kept unique.
 */
@Converter(autoApply = true)
class NirConverter implements AttributeConverter<Nir, String> {

	private final Keys keys;

	NirConverter(Keys keys) {
		this.keys = keys;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Nir nir) {
		if (nir == null) {
			return null;
		}
		try {
			byte[] plain = nir.value().getBytes(StandardCharsets.US_ASCII);
			return Base64.getEncoder()
				.encodeToString(this.keys.numbers().encryptDeterministically(plain, SealedNumbers.PURPOSE));
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
			byte[] plain = this.keys.numbers()
				.decryptDeterministically(Base64.getDecoder().decode(text), SealedNumbers.PURPOSE);
			return new Nir(new String(plain, StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException | IllegalArgumentException unreadable) {
			throw new IllegalStateException(
					"A number in the database was written with other keys than those of the key folder", unreadable);
		}
	}

}
