package fr.compteformation.platform.securitycheck.drawing;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import fr.compteformation.Times;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("proof")
class PictureCostTests {

	private static final int ROUNDS = 1000;

	private final SecureRandom random = new SecureRandom();

	private final PictureBook book = PictureBook.open(new byte[32]);

	private final DigitStrip strip = DigitStrip.open(new byte[32]);

	PictureCostTests() throws IOException {
	}

	@Test
	void sixPicturesTakeUnder20MillisecondsAnd60Kilobytes() {
		measure("six pictures",
				() -> this.book.draw(this.book.pick(6, this.random), this.random)
					.stream()
					.mapToInt((png) -> png.length)
					.sum());
	}

	@Test
	void sixDigitsTakeUnder20MillisecondsAnd60Kilobytes() {
		measure("six digits", () -> this.strip.draw("212508", this.random).length);
	}

	private static void measure(String what, IntSupplier draw) {
		IntStream.range(0, ROUNDS).forEach((warmUp) -> draw.getAsInt());
		Times times = new Times(what);
		IntStream.range(0, ROUNDS).forEach((round) -> times.add(draw::getAsInt));
		int bytes = draw.getAsInt();
		System.out.printf("%s, %.1f kB%n", times, bytes / 1e3);
		assertThat(times.medianOfProcessor()).isLessThan(20);
		assertThat(bytes).isLessThan(60_000);
	}

}
