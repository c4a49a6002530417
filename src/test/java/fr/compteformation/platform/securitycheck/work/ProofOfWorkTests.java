package fr.compteformation.platform.securitycheck.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;

import static org.assertj.core.api.Assertions.assertThat;

class ProofOfWorkTests {

	private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

	private static final int SHARES = 5;

	private final InstantSource time = () -> this.now;

	private Instant now = NOON;

	@TempDir
	private Path keys;

	private Keys opened;

	private ProofOfWork proofs;

	private Work work;

	@BeforeEach
	void ask() throws IOException {
		Keys.generate(this.keys);
		Clock clock = this.time.withZone(ZoneOffset.UTC);
		this.opened = Keys.open(this.keys);
		this.proofs = new ProofOfWork(this.opened, clock);
		this.work = this.proofs.begin("form:session", Way.PICTURE, SHARES);
	}

	@Test
	void acceptsWorkThatWasDone() {
		assertThat(this.proofs.isDone(Solver.solve(this.work), SHARES)).isTrue();
	}

	@Test
	void workThatBeganBeforeTheKeysRotatedCounts() throws IOException {
		NewKeys.rotate(this.opened);
		assertThat(this.proofs.isValid(this.work, "form:session")).isTrue();
		assertThat(this.proofs.isValid(this.work, "form:other")).isFalse();
	}

	@Test
	void refusesTooFewShares() {
		assertThat(this.proofs.isDone(Solver.solve(this.work), SHARES + 1)).isFalse();
	}

	@Test
	void refusesNumbersThatWereGuessed() {
		assertThat(this.proofs.isDone(new WorkSolution(this.work, Collections.nCopies(SHARES, 1)), SHARES)).isFalse();
	}

	@Test
	void countsTheWorkDoneWhenMoreIsAskedFor() {
		WorkSolution first = Solver.solve(this.work);
		WorkSolution all = Solver.solve(this.work.continued(Way.QUESTION, 2 * SHARES));
		assertThat(all.numbers()).startsWith(first.numbers().toArray(Integer[]::new)).hasSize(2 * SHARES);
		assertThat(this.proofs.isDone(all, 2 * SHARES)).isTrue();
	}

	@Test
	void belongsToOneSessionAndForm() {
		assertThat(this.proofs.isValid(this.work, "form:session")).isTrue();
		assertThat(this.proofs.isValid(this.work, "form:another session")).isFalse();
		assertThat(this.proofs.isValid(this.work, "another form:session")).isFalse();
	}

	@Test
	void refusesAnUnknownSeed() {
		Work invented = new Work(this.work.id(), this.work.expiresAt(), "0".repeat(64), Way.PICTURE, SHARES);
		assertThat(this.proofs.isValid(invented, "form:session")).isFalse();
		Work prolonged = new Work(this.work.id(), this.work.expiresAt().plusSeconds(1), this.work.seed(), Way.PICTURE,
				SHARES);
		assertThat(this.proofs.isValid(prolonged, "form:session")).isFalse();
	}

	@Test
	void expiresAfterTwoHours() {
		this.now = NOON.plus(ProofOfWork.VALIDITY).minusMillis(1);
		assertThat(this.proofs.isValid(this.work, "form:session")).isTrue();
		this.now = NOON.plus(ProofOfWork.VALIDITY);
		assertThat(this.proofs.isValid(this.work, "form:session")).isFalse();
	}

	@Test
	void hasASeedThatFillsOneBlock() {
		assertThat(this.work.seed()).matches("[0-9a-f]{64}");
		assertThat(this.work.toString()).doesNotContain(this.work.seed());
	}

}
