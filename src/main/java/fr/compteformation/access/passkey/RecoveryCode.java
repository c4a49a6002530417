package fr.compteformation.access.passkey;

import java.util.Optional;

import fr.compteformation.platform.onetime.PaperAlphabet;
import fr.compteformation.platform.security.SecretToken;

/**
 * A recovery code on paper: 80 random bits in sixteen letters and digits without
 * lookalikes, such as {@code 7F3K-92QD-XH4M-B6TW}.
 *
 * @param value in groups of four
 */
public record RecoveryCode(String value) {

	private static final int LENGTH = 16;

	static RecoveryCode random() {
		return new RecoveryCode(PaperAlphabet.random(LENGTH));
	}

	/**
	 * Parses a typed code, ignoring case, spaces and hyphens.
	 * @return empty if it is malformed
	 */
	static Optional<RecoveryCode> read(String typed) {
		return PaperAlphabet.read(typed, LENGTH).map(RecoveryCode::new);
	}

	/**
	 * As a token; only its hash is stored. A slow hash is unnecessary, because 80 bits
	 * cannot be brute-forced.
	 */
	SecretToken token() {
		return new SecretToken(this.value);
	}

	@Override
	public String toString() {
		return "********";
	}

}
