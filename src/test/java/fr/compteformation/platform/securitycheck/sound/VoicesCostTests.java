package fr.compteformation.platform.securitycheck.sound;

import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.Times;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("proof")
class VoicesCostTests {

	private static final int ROUNDS = 200;

	private final Random random = new Random(1);

	private final Voices voices = Voices.open(new byte[32]);

	VoicesCostTests() throws IOException {
	}

	@Test
	void sixDigitsTakeLessThanFiftyMillisecondsOfProcessor() {
		IntStream.range(0, ROUNDS).forEach((warmUp) -> speak());
		int[] bytes = IntStream.range(0, ROUNDS).map((round) -> speak().length).sorted().toArray();
		Times times = new Times("six digits spoken");
		IntStream.range(0, ROUNDS).forEach((round) -> times.add(this::speak));
		System.out.printf("%s, median %.0f kB%n", times, bytes[ROUNDS / 2] / 1e3);
		assertThat(times.medianOfProcessor()).isLessThan(50);
	}

	private byte[] speak() {
		return this.voices.speak("%06d".formatted(this.random.nextInt(1_000_000)), Locale.FRENCH,
				this.random.nextLong());
	}

}
