package fr.compteformation.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryRuleTests {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	private final OutboxEntry entry = new OutboxEntry("letter", UUID.randomUUID(), null);

	@Test
	void delaysDoubleFromTenSecondsToOneHour() {
		assertThat(IntStream.range(0, 11).mapToObj(RetryRule::delay).map(Duration::toSeconds)).containsExactly(10L, 20L,
				40L, 80L, 160L, 320L, 640L, 1280L, 2560L, 3600L, 3600L);
		assertThat(RetryRule.delay(1_000_000)).hasHours(1);
	}

	@Test
	void aMailThatWasNeverRefusedIsNeverGivenUp() {
		assertThat(RetryRule.isGivenUp(this.entry, Instant.MAX)).isFalse();
	}

	@Test
	void aRefusedMailIsGivenUpAfterThreeDays() {
		OutboxEntry refused = this.entry.refused(NOW);
		assertThat(RetryRule.isGivenUp(refused, NOW)).isFalse();
		assertThat(RetryRule.isGivenUp(refused, NOW.plus(Duration.ofDays(3)).minusMillis(1))).isFalse();
		assertThat(RetryRule.isGivenUp(refused, NOW.plus(Duration.ofDays(3)))).isTrue();
	}

	@Test
	void theFirstRefusalCounts() {
		assertThat(this.entry.refused(NOW).refused(NOW.plusSeconds(60)).refusedSince()).isEqualTo(NOW);
	}

}
