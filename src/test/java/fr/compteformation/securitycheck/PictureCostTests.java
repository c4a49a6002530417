package fr.compteformation.securitycheck;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("proof")
class PictureCostTests {

	private static final int ROUNDS = 1000;

	private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

	private final SecureRandom random = new SecureRandom();

	private final PictureBook book = PictureBook.open();

	PictureCostTests() throws IOException {
	}

	@Test
	void aChallengeTakesLessThanTwentyMillisecondsOfProcessor() {
		LongStream.range(0, ROUNDS).forEach((warmUp) -> drawSix());
		long median = LongStream.range(0, ROUNDS)
			.map((round) -> drawSix())
			.sorted()
			.skip(ROUNDS / 2)
			.findFirst()
			.orElseThrow();
		System.out.printf("six pictures: median %.2f ms of processor%n", median / 1e6);
		assertThat(Duration.ofNanos(median)).isLessThan(Duration.ofMillis(20));
	}

	private long drawSix() {
		long start = this.thread.getCurrentThreadCpuTime();
		this.book.pick(6, this.random).forEach((picture) -> picture.draw(this.random));
		return this.thread.getCurrentThreadCpuTime() - start;
	}

}
