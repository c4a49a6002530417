package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.IntStream;

import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.base.Keys;

import static org.assertj.core.api.Assertions.assertThat;

class ProofOfWorkTests {

	private final ChallengeId id = new ChallengeId(UUID.randomUUID());

	@TempDir
	private Path keys;

	private ProofOfWork proofs;

	@BeforeEach
	void openTheKeys() throws IOException {
		Keys.generate(this.keys);
		this.proofs = proofs(true, Clock.systemUTC());
	}

	@Test
	void acceptsWorkThatWasDone() throws Exception {
		assertThat(this.proofs.isDone(this.id, solve(this.proofs.ask(this.id, 0).orElseThrow()))).isTrue();
	}

	@Test
	void refusesWorkThatWasNotDone() throws Exception {
		Work work = this.proofs.ask(this.id, 0).orElseThrow();
		assertThat(this.proofs.isDone(this.id, null)).isFalse();
		assertThat(this.proofs.isDone(this.id, new WorkSolution(work, solve(work).number() + 1))).isFalse();
	}

	@Test
	void refusesWorkForAnotherChallenge() throws Exception {
		WorkSolution proof = solve(this.proofs.ask(this.id, 0).orElseThrow());
		assertThat(this.proofs.isDone(new ChallengeId(UUID.randomUUID()), proof)).isFalse();
	}

	@Test
	void refusesWorkNobodyAskedFor() throws Exception {
		Work asked = this.proofs.ask(this.id, 0).orElseThrow();
		Work easy = new Work(asked.algorithm(), Altcha.hashHex(Altcha.Algorithm.SHA256, asked.salt() + 1), asked.salt(),
				asked.signature(), 1);
		assertThat(this.proofs.isDone(this.id, new WorkSolution(easy, 1))).isFalse();
	}

	@Test
	void refusesWorkOfLongAgo() throws Exception {
		ProofOfWork longAgo = proofs(true, Clock.fixed(Instant.now().minus(Duration.ofMinutes(6)), ZoneOffset.UTC));
		assertThat(this.proofs.isDone(this.id, solve(longAgo.ask(this.id, 0).orElseThrow()))).isFalse();
	}

	@Test
	void asksForMoreTheMoreAnswersThereWereAndNeverForTooMuch() {
		assertThat(IntStream.of(0, 9, 10, 20, 30, 40, 50, 60, Integer.MAX_VALUE)
			.mapToLong((tries) -> this.proofs.ask(this.id, tries).orElseThrow().maxnumber()))
			.containsExactly(25_000L, 25_000L, 50_000L, 100_000L, 200_000L, 400_000L, 800_000L, 800_000L, 800_000L);
	}

	@Test
	void asksForNothingWhereItIsSwitchedOff() {
		ProofOfWork off = proofs(false, Clock.systemUTC());
		assertThat(off.ask(this.id, 100)).isEmpty();
		assertThat(off.isDone(this.id, null)).isTrue();
	}

	private ProofOfWork proofs(boolean switchedOn, Clock clock) {
		return new ProofOfWork(new SecurityCheckSettings(true, Duration.ZERO, switchedOn, CaptchEtatStub.NONE),
				Keys.open(this.keys), clock);
	}

	private static WorkSolution solve(Work work) throws Exception {
		for (long number = 0; number <= work.maxnumber(); number++) {
			if (Altcha.hashHex(Altcha.Algorithm.SHA256, work.salt() + number).equals(work.challenge())) {
				return new WorkSolution(work, number);
			}
		}
		throw new AssertionError("no such number");
	}

}
