package fr.compteformation.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryRuleTests {

	private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

	@Test
	void delaysDoubleFromTenSecondsToOneDay() {
		assertThat(IntStream.of(0, 1, 2, 9, 13, 14, 15).mapToObj(RetryRule::delay).map(Duration::toSeconds))
			.containsExactly(10L, 20L, 40L, 5120L, 81_920L, 86_400L, 86_400L);
		assertThat(RetryRule.delay(1_000_000)).hasDays(1);
	}

	@Test
	void theFirstRefusalAndTheLastAnswerAreKept() {
		OutboxEntry entry = new OutboxEntry("letter", UUID.randomUUID()).refused(550, NOW)
			.refused(554, NOW.plusSeconds(60));
		assertThat(entry.refusedSince()).isEqualTo(NOW);
		assertThat(entry.smtpCode()).isEqualTo(554);
	}

}
