package fr.compteformation.platform.security;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class RateLimiterTests extends PortalTests {

	private static final int FREE = 5;

	private static final long LONGEST_WAIT = 60;

	private final String counter = "somebody:" + UUID.randomUUID();

	@Autowired
	private RateLimiter rateLimiter;

	@Autowired
	private Keys keys;

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
	}

	@Test
	void fiveTriesNeedNotWaitAndTheSixthMust() {
		assertThat(IntStream.range(0, FREE).allMatch((i) -> admits())).isTrue();
		assertThat(admits()).isFalse();
	}

	@Test
	void eachFurtherTryWaitsLongerUpToAMinute() {
		useFreeTries();
		List<Long> waits = IntStream.range(0, 6).mapToObj((i) -> {
			long seconds = waitInForce();
			this.clock.advance(Duration.ofSeconds(seconds));
			assertThat(admits()).isTrue();
			return seconds;
		}).toList();
		assertThat(waits).containsExactly(5L, 10L, 20L, 40L, 40L, 60L);
	}

	@Test
	void theWaitStaysAMinuteHoweverManyTriesThereWere() {
		this.rateLimiter.admits(this.counter, FREE);
		this.database.sql("update attempts set tries = 2147483000 where counter = ?").param(key()).update();
		assertThat(admits()).isTrue();
		assertThat(waitInForce()).isEqualTo(LONGEST_WAIT);
	}

	@Test
	void aTryThatMustWaitDoesNotMakeTheWaitLonger() {
		useFreeTries();
		IntStream.range(0, 10).forEach((i) -> assertThat(admits()).isFalse());
		assertThat(waitInForce()).isEqualTo(5);
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
				this.rateLimiter.forget(this.counter);
				return true;
			})).hasSize(6);
		}
	}

	@Test
	void aSuccessfulProofResetsTheLimit() {
		useFreeTries();
		this.rateLimiter.forget(this.counter);
		assertThat(IntStream.range(0, FREE).allMatch((i) -> admits())).isTrue();
	}

	@Test
	void aTryThatSucceededIsGivenBack() {
		for (int i = 0; i < 3 * FREE; i++) {
			assertThat(admits()).isTrue();
			this.rateLimiter.giveBack(this.counter);
		}
	}

	@Test
	void givingBackOneTryKeepsTheOthers() {
		useFreeTries();
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(admits()).isTrue();
		this.rateLimiter.giveBack(this.counter);
		assertThat(admits()).isTrue();
		assertThat(waitInForce()).isEqualTo(10);
	}

	@Test
	void whatIsGivenBackAtOnceNeverSlowsDownOthersAtTheSameCounter() {
		List<Boolean> admitted = new CopyOnWriteArrayList<>();
		Parallel.times(10, () -> {
			for (int i = 0; i < 50; i++) {
				admitted.add(this.rateLimiter.admits(this.counter, 10));
				this.rateLimiter.giveBack(this.counter);
			}
			return true;
		});
		assertThat(admitted).hasSize(500).containsOnly(true);
	}

	@Test
	void aDayAllowsSoManyAndTheNextAsManyAgain() {
		assertThat(Parallel.times(20, () -> this.rateLimiter.spend(this.counter, FREE)))
			.filteredOn((admitted) -> admitted)
			.hasSize(FREE);
		assertThat(this.rateLimiter.spent(this.counter)).isEqualTo(FREE);
		this.rateLimiter.giveBackToday(this.counter);
		assertThat(this.rateLimiter.spend(this.counter, FREE)).isTrue();
		assertThat(this.rateLimiter.spend(this.counter, FREE)).isFalse();
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.rateLimiter.spend(this.counter, FREE)).isTrue();
	}

	@Test
	void isNeverAskedInsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.transaction.executeWithoutResult((status) -> admits()));
	}

	@Test
	void othersAreNotSlowedDown() {
		useFreeTries();
		assertThat(this.rateLimiter.admits("somebody:" + UUID.randomUUID(), FREE)).isTrue();
	}

	@Test
	void theDatabaseHidesWhoTried() {
		admits();
		assertThat(this.database.sql("select counter from attempts").query(String.class).list()).contains(key())
			.allMatch((stored) -> stored.matches("[0-9a-f]{64}"));
	}

	@Test
	void whatIsForgottenIsRemovedAndNothingElse() {
		String recent = "somebody:" + UUID.randomUUID();
		admits();
		this.clock.advance(Duration.ofHours(27));
		this.rateLimiter.admits(recent, FREE);
		this.rateLimiter.removeForgotten();
		List<String> left = this.database.sql("select counter from attempts").query(String.class).list();
		assertThat(left).contains(key(recent)).doesNotContain(key());
	}

	private boolean admits() {
		return this.rateLimiter.admits(this.counter, FREE);
	}

	private void useFreeTries() {
		IntStream.range(0, FREE).forEach((i) -> admits());
	}

	/** In seconds, rounded up. */
	private long waitInForce() {
		return this.rateLimiter.waitOf(this.counter).plusMillis(999).toSeconds();
	}

	private String key() {
		return key(this.counter);
	}

	private String key(String name) {
		return HexFormat.of().formatHex(this.keys.derive("throttle:" + name));
	}

}
