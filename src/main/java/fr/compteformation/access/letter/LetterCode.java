package fr.compteformation.access.letter;

import java.util.Optional;

import fr.compteformation.platform.onetime.PaperAlphabet;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.security.SecretToken;

/**
 * A typed code.
 *
 * @param value in groups of four, such as {@code K7MP-2R9D-4T}
 */
record LetterCode(String value) {

	/**
	 * Parses a typed code, ignoring case, spaces and hyphens.
	 * @return empty if it is malformed
	 */
	static Optional<LetterCode> read(String typed) {
		return PaperAlphabet.read(typed, SecretPurpose.PRINTED_SIGNS).map(LetterCode::new);
	}

	SecretToken token() {
		return new SecretToken(this.value);
	}

	@Override
	public String toString() {
		return "********";
	}

}
