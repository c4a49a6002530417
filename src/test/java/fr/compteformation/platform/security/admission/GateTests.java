package fr.compteformation.platform.security.admission;

import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class GateTests {

	private static final int MOST = 4;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final MovableClock clock = new MovableClock();

	private final RequestsInWork crowd = new RequestsInWork(MOST, PATIENCE, this.clock);

	private final Gate gate = new Gate(this.crowd, this.clock);

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
	}

	@Test
	void aShortPeakLeavesTheGateOpen() {
		fill();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.gate.isOpen()).isTrue();
		this.crowd.leave();
		this.crowd.enter();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void nobodyComesInDuringAnOverload() {
		Instant before = this.clock.instant();
		overload();
		assertThat(this.gate.isOpen()).isFalse();
		assertThat(this.gate.admits(before)).isFalse();
		assertThat(this.gate.admits(this.clock.instant())).isFalse();
	}

	@Test
	void peopleComeInInTheOrderTheyCame() {
		overload();
		this.gate.isOpen();
		this.clock.advance(Duration.ofSeconds(1));
		Instant early = this.clock.instant();
		this.clock.advance(Duration.ofSeconds(9));
		Instant late = this.clock.instant();
		assertThat(this.gate.admits(early)).isFalse();
		empty();
		int waited = 0;
		while (!this.gate.admits(early)) {
			this.clock.advance(Duration.ofSeconds(1));
			waited++;
		}
		assertThat(waited).isBetween(1, 20);
		assertThat(this.gate.admits(late)).isFalse();
		this.clock.advance(Duration.ofSeconds(10));
		assertThat(this.gate.admits(late)).isTrue();
	}

	@Test
	void theGateOpensWhenAllCameIn() {
		overload();
		assertThat(this.gate.isOpen()).isFalse();
		empty();
		for (int second = 0; second < 20; second++) {
			this.clock.advance(Duration.ofSeconds(1));
			this.gate.isOpen();
		}
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void silenceOpensTheGateOfAnIdleNode() {
		overload();
		assertThat(this.gate.isOpen()).isFalse();
		empty();
		this.clock.advance(Duration.ofHours(9));
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void manyQuestionsDoNotHoldTheFrontier() {
		overload();
		assertThat(this.gate.isOpen()).isFalse();
		empty();
		for (int question = 0; question < 20 * 5000; question++) {
			this.clock.advance(Duration.ofNanos(200_000));
			this.gate.isOpen();
		}
		assertThat(this.gate.isOpen()).isTrue();
	}

	@Test
	void aClosedGateIsLoggedOnceAndMeasured(CapturedOutput log) {
		MeterRegistry meters = new SimpleMeterRegistry();
		new AdmissionConfiguration().closedGate(this.gate).bindTo(meters);
		Gauge closed = meters.get("compte.formation.admission").gauge();
		assertThat(closed.value()).isZero();
		overload();
		assertThat(closed.value()).isEqualTo(1);
		assertThat(closed.value()).isEqualTo(1);
		empty();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(closed.value()).isZero();
		assertThat(log).containsOnlyOnce("Overload: new visitors wait").containsOnlyOnce("for 60 s");
	}

	@Test
	void theFrontierStandsStillWhileItIsFull() {
		overload();
		this.gate.isOpen();
		Instant entering = this.gate.entering();
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.gate.isOpen()).isFalse();
		assertThat(this.gate.entering()).isEqualTo(entering);
	}

	@Test
	void thoseFarBehindAskLessOften() {
		overload();
		this.gate.isOpen();
		Instant entering = this.gate.entering();
		assertThat(this.gate.retryAfter(entering)).isEqualTo(Duration.ofSeconds(5));
		assertThat(this.gate.retryAfter(entering.plusSeconds(1))).isEqualTo(Duration.ofSeconds(8));
		assertThat(this.gate.retryAfter(entering.plusSeconds(600))).isEqualTo(Duration.ofSeconds(30));
	}

	private void fill() {
		for (int i = 0; i < MOST; i++) {
			this.crowd.enter();
		}
	}

	private void empty() {
		for (int i = 0; i < MOST; i++) {
			this.crowd.leave();
		}
	}

	private void overload() {
		fill();
		this.clock.advance(PATIENCE);
	}

}
