package fr.compteformation.platform.securitycheck.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

abstract class HourlyCountsTests extends PortalTests {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final String counter = UUID.randomUUID().toString();

	@Autowired
	private HourlyCounts counts;

	@BeforeEach
	void beginAnHour() {
		this.clock.stop();
		toTheNextHour();
	}

	@Test
	void countTheLastHour() {
		assertThat(this.counts.lastHour(this.counter)).isZero();
		add(8);
		assertThat(this.counts.lastHour(this.counter)).isEqualTo(8);
		toTheNextHour();
		assertThat(this.counts.lastHour(this.counter)).isBetween(7, 8);
		this.clock.advance(MINUTE.multipliedBy(30));
		assertThat(this.counts.lastHour(this.counter)).isBetween(3, 4);
		add(5);
		assertThat(this.counts.lastHour(this.counter)).isBetween(8, 9);
		toTheNextHour();
		this.clock.advance(MINUTE.multipliedBy(59));
		assertThat(this.counts.lastHour(this.counter)).isZero();
	}

	@Test
	void forgetTheHourBeforeLast() {
		add(8);
		toTheNextHour();
		toTheNextHour();
		assertThat(this.counts.lastHour(this.counter)).isZero();
		add(1);
		assertThat(this.counts.lastHour(this.counter)).isEqualTo(1);
	}

	@Test
	void admitNoMoreThanTheLimitAtTheSameMoment() {
		assertThat(Parallel.times(16, () -> this.counts.spend(this.counter, 5))).filteredOn((spent) -> spent)
			.hasSize(5);
		assertThat(this.counts.lastHour(this.counter)).isEqualTo(5);
	}

	@Test
	void loseNoEventAtTheSameMoment() {
		Parallel.all(Collections.nCopies(16, () -> {
			this.counts.add(this.counter);
			return true;
		}));
		assertThat(this.counts.lastHour(this.counter)).isEqualTo(16);
	}

	@Test
	void tellWhenALimitAllowsMoreAgain() {
		assertThat(this.counts.until(this.counter, 3)).isEmpty();
		add(3);
		assertThat(this.counts.until(this.counter, 4)).isEmpty();
		assertThat(this.counts.spend(this.counter, 3)).isFalse();
		assertAllowsAt(this.counts.until(this.counter, 3).orElseThrow(), 3);
	}

	@Test
	void tellWhenALimitAllowsMoreAgainAfterTwoBusyHours() {
		add(20);
		toTheNextHour();
		add(4);
		assertAllowsAt(this.counts.until(this.counter, 10).orElseThrow(), 10);
	}

	@Test
	void takeAnEventBack() {
		add(2);
		this.counts.giveBack(this.counter);
		assertThat(this.counts.lastHour(this.counter)).isEqualTo(1);
	}

	@Test
	void countInTheHourOfANodeThatIsAhead() {
		toTheNextHour();
		add(2);
		this.clock.advance(MINUTE.negated());
		this.clock.advance(MINUTE.negated());
		assertThat(this.counts.spend(this.counter, 3)).isTrue();
		assertThat(this.counts.spend(this.counter, 3)).isFalse();
	}

	@Test
	void areDeletedOnceTheyNoLongerMatter() {
		add(1);
		toTheNextHour();
		this.counts.removeForgotten();
		assertThat(rows()).isPositive();
		toTheNextHour();
		this.counts.removeForgotten();
		assertThat(rows()).isZero();
	}

	private void assertAllowsAt(Instant until, int limit) {
		this.clock.advance(Duration.between(this.clock.instant(), until).minusSeconds(2));
		assertThat(this.counts.until(this.counter, limit)).contains(until);
		assertThat(this.counts.spend(this.counter, limit)).isFalse();
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.counts.until(this.counter, limit)).isEmpty();
		assertThat(this.counts.spend(this.counter, limit)).isTrue();
	}

	private int rows() {
		return this.database.sql("select count(*) from hourly_count").query(Integer.class).single();
	}

	private void add(int events) {
		IntStream.range(0, events).forEach((i) -> this.counts.add(this.counter));
	}

	// A second later, so that less than a second does not fall back.
	private void toTheNextHour() {
		long seconds = this.clock.instant().getEpochSecond();
		this.clock.advance(Duration.ofSeconds(3601 - seconds % 3600));
	}

}
