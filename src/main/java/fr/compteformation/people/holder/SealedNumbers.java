package fr.compteformation.people.holder;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.Keys;

/**
 * What a number may look like in a column: with each key of the set. Queries by number
 * look for all of them.
 */
@Component
public class SealedNumbers {

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

}
