package fr.compteformation.scripts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProofOfWorkScriptTests extends ScriptPage {

	private static final int MOST = 5000;

	// Around the end of a SHA-256 block including padding and length.
	@ParameterizedTest
	@ValueSource(ints = { 0, 12, 51, 52, 55, 56, 63, 64, 65, 119, 128 })
	void findsTheNumberAfterASaltOfAnyLength(int length) throws NoSuchAlgorithmException {
		show("", "proof-of-work.js");
		String salt = "s".repeat(length);
		assertThat(work(salt, 1234)).isEqualTo(1234);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, MOST })
	void findsTheFirstAndTheLastNumber(int number) throws NoSuchAlgorithmException {
		show("", "proof-of-work.js");
		assertThat(work("salt", number)).isEqualTo(number);
	}

	@Test
	void worksWithoutAWorker() throws NoSuchAlgorithmException {
		show("", "proof-of-work.js");
		forbidWorkers();
		assertThat(work("salt", 4321)).isEqualTo(4321);
	}

	@Test
	void failsWhenThereIsNoSuchNumber() {
		show("", "proof-of-work.js");
		forbidWorkers();
		assertThatThrownBy(() -> this.page.evaluate("() => proofOfWork('0'.repeat(64), 'salt', 10)"))
			.hasMessageContaining("no such number");
	}

	@Test
	void aNewChallengeEndsTheWorkForTheLastOne() throws NoSuchAlgorithmException {
		show("", "proof-of-work.js");
		Object both = this.page.evaluate(
				"""
						({challenge}) => Promise.all([proofOfWork('0'.repeat(64), 'salt', 1e9), proofOfWork(challenge, 'salt', 99)])
							.then((numbers) => numbers.join())
						""",
				Map.of("challenge", hash("salt" + 42)));
		assertThat(both).isEqualTo("-1,42");
	}

	private void forbidWorkers() {
		this.page.evaluate("() => { window.Worker = class { constructor() { throw new Error('forbidden'); } }; }");
	}

	private Object work(String salt, int number) throws NoSuchAlgorithmException {
		return this.page.evaluate("({challenge, salt, most}) => proofOfWork(challenge, salt, most)",
				Map.of("challenge", hash(salt + number), "salt", salt, "most", MOST));
	}

	private static String hash(String text) throws NoSuchAlgorithmException {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
	}

}
