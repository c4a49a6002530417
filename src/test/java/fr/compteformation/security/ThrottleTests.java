package fr.compteformation.security;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTest;
import fr.compteformation.base.Keys;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
abstract class ThrottleTests {

	private static final int FREE = 5;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private final String counter = "somebody:" + UUID.randomUUID();

	@Autowired
	private Throttle throttle;

	@Autowired
	private Keys keys;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Test
	void fiveTriesNeedNotWaitAndTheSixthMust() {
		assertThat(IntStream.range(0, FREE).allMatch((i) -> admits())).isTrue();
		assertThat(admits()).isFalse();
	}

	@Test
	void eachFurtherTryWaitsTwiceAsLongUpToAMinute() {
		useFreeTries();
		List<Long> waits = IntStream.range(0, 6).mapToObj((i) -> {
			long seconds = waitInForce().toSeconds();
			this.clock.advance(Duration.ofSeconds(seconds));
			assertThat(admits()).isTrue();
			return seconds;
		}).toList();
		assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 60L, 60L);
	}

	@Test
	void theWaitStaysAMinuteHoweverManyTriesThereWere() {
		this.throttle.admits(this.counter, FREE);
		this.database.sql("update attempts set tries = 2147483000 where counter = ?").param(key()).update();
		assertThat(admits()).isTrue();
		assertThat(waitInForce()).isEqualTo(LONGEST_WAIT);
	}

	@Test
	void aTryThatMustWaitDoesNotMakeTheWaitLonger() {
		useFreeTries();
		IntStream.range(0, 10).forEach((i) -> assertThat(admits()).isFalse());
		assertThat(waitInForce()).isEqualTo(Duration.ofSeconds(5));
	}

	@Test
	void onceTheWaitIsOverATryGoesAhead() {
		useFreeTries();
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(admits()).isTrue();
		assertThat(admits()).isFalse();
	}

	@Test
	void anHourWithoutATryForgetsAll() {
		useFreeTries();
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(IntStream.range(0, FREE).allMatch((i) -> admits())).isTrue();
		assertThat(admits()).isFalse();
	}

	@Test
	void eachMinuteWithoutATryForgivesOne() {
		useFreeTries();
		this.clock.advance(Duration.ofSeconds(130));
		assertThat(admits()).isTrue();
		assertThat(admits()).isTrue();
		assertThat(admits()).isFalse();
	}

	@Test
	void tryingInParallelGainsNothing() {
		assertThat(Parallel.times(20, this::admits)).filteredOn((admitted) -> admitted).hasSize(FREE);
	}

	@Test
	void tryingWhileTheCounterIsForgottenNeverFails() {
		for (int round = 0; round < 20; round++) {
			assertThat(Parallel.times(6, () -> {
				admits();
				this.throttle.forget(this.counter);
				return true;
			})).hasSize(6);
		}
	}

	@Test
	void whoHasShownWhoTheyAreStartsAnew() {
		useFreeTries();
		this.throttle.forget(this.counter);
		assertThat(IntStream.range(0, FREE).allMatch((i) -> admits())).isTrue();
	}

	@Test
	void aTryThatSucceededIsGivenBack() {
		for (int i = 0; i < 3 * FREE; i++) {
			assertThat(admits()).isTrue();
			this.throttle.giveBack(this.counter);
		}
	}

	@Test
	void givingBackOneTryKeepsTheOthers() {
		useFreeTries();
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(admits()).isTrue();
		this.throttle.giveBack(this.counter);
		assertThat(admits()).isTrue();
		assertThat(waitInForce()).isEqualTo(Duration.ofSeconds(10));
	}

	@Test
	void othersAreNotSlowedDown() {
		useFreeTries();
		assertThat(this.throttle.admits("somebody:" + UUID.randomUUID(), FREE)).isTrue();
	}

	@Test
	void theDatabaseDoesNotTellWhoTried() {
		admits();
		assertThat(this.database.sql("select counter from attempts").query(String.class).list()).contains(key())
			.allMatch((stored) -> stored.matches("[0-9a-f]{64}"));
	}

	@Test
	void whatIsForgottenIsRemovedAndNothingElse() {
		String recent = "somebody:" + UUID.randomUUID();
		admits();
		this.clock.advance(Duration.ofMinutes(61));
		this.throttle.admits(recent, FREE);
		this.throttle.removeForgotten();
		List<String> left = this.database.sql("select counter from attempts").query(String.class).list();
		assertThat(left).contains(key(recent)).doesNotContain(key());
	}

	private boolean admits() {
		return this.throttle.admits(this.counter, FREE);
	}

	private void useFreeTries() {
		IntStream.range(0, FREE).forEach((i) -> admits());
	}

	private Duration waitInForce() {
		return this.database.sql("select last_try_at, next_try_at from attempts where counter = ?")
			.param(key())
			.query((row, index) -> Duration.between(row.getObject(1, OffsetDateTime.class),
					row.getObject(2, OffsetDateTime.class)))
			.single();
	}

	private String key() {
		return key(this.counter);
	}

	private String key(String name) {
		return HexFormat.of().formatHex(this.keys.derive("throttle:" + name));
	}

}
