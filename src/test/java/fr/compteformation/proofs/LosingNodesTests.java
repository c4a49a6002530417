package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes in production mode on one PostgreSQL, behind nginx as in the documentation’s
 * sample. Skipped visibly without nginx.
 */
@Tag("proof")
@EnabledIf(value = "isNginxHere", disabledReason = "no nginx on this machine")
class LosingNodesTests {

	private static final Duration LOSING = Duration.ofSeconds(Integer.getInteger("nodes.seconds", 300));

	private static final Duration BETWEEN_LOSSES = Duration.ofSeconds(30);

	private static final double ERRORS_AT_MOST = 0.02;

	@TempDir
	private Path folder;

	private final Random random = new Random();

	private final AtomicInteger killed = new AtomicInteger();

	private Pair nodes;

	private RegisteringPeople people;

	static boolean isNginxHere() {
		return Proxy.executable().isPresent();
	}

	@BeforeEach
	void start() throws Exception {
		this.nodes = Pair.start(this.folder);
		this.people = this.nodes.people();
	}

	@AfterEach
	void stop() throws InterruptedException {
		this.nodes.close();
	}

	@Test
	void nothingConfirmedIsLostWhileNodesAreKilled() throws Exception {
		Instant end = Instant.now().plus(LOSING);
		this.people.comeWhile(Thread.ofVirtual().start(() -> killUntil(end)));
		System.out.printf("%d nodes killed%n", this.killed.get());
		assertThat(this.people.failures()).as("people who did not get through").isEmpty();
		assertThat(this.people.lostOrDoubled()).isEmpty();
		assertThat(this.people.ends().errors())
			.isLessThanOrEqualTo((int) (ERRORS_AT_MOST * this.people.ends().requests()));
	}

	@Test
	void nobodySeesAnErrorWhileNodesRestartInTurn() throws Exception {
		this.people.comeWhile(Thread.ofVirtual().start(this::restartInTurn));
		assertThat(this.people.failures()).as("people who did not get through").isEmpty();
		assertThat(this.people.lostOrDoubled()).isEmpty();
		assertThat(this.people.ends().errors()).isZero();
	}

	private void restartInTurn() {
		try {
			Thread.sleep(RegisteringPeople.BETWEEN_PEOPLE);
			this.nodes.first().restart();
			Thread.sleep(RegisteringPeople.BETWEEN_PEOPLE);
			this.nodes.second().restart();
		}
		catch (IOException | InterruptedException | RuntimeException failed) {
			this.people.failed("not restarted: " + failed);
		}
	}

	// The other node must be up, otherwise nothing is proved.
	private void killUntil(Instant end) {
		try {
			for (Instant next = Instant.now().plus(BETWEEN_LOSSES); next
				.isBefore(end); next = Instant.now().plus(BETWEEN_LOSSES)) {
				Thread.sleep(Duration.between(Instant.now(), next));
				this.nodes.first().awaitAnswer();
				this.nodes.second().awaitAnswer();
				(this.random.nextBoolean() ? this.nodes.first() : this.nodes.second()).killAndStart();
				this.killed.incrementAndGet();
			}
		}
		catch (IOException | InterruptedException | RuntimeException failed) {
			this.people.failed("no more nodes are killed: " + failed);
		}
	}

}
