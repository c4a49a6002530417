package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.securitycheck.drawing.DigitStrip;
import fr.compteformation.platform.securitycheck.drawing.PictureBook;
import fr.compteformation.platform.securitycheck.question.QuestionBook;
import fr.compteformation.platform.securitycheck.sound.Voices;
import fr.compteformation.platform.securitycheck.work.HourlyCounts;
import fr.compteformation.platform.securitycheck.work.WorkPricing;

/**
 * Refuses to start without the security check outside the demonstration, and deletes
 * expired challenges, works and counters.
 */
@Configuration(proxyBeanMethods = false)
class SecurityCheckConfiguration {

	/** Each installation draws and speaks in its own manner, the same on every node. */
	private static final String STYLE = "securitycheck-style";

	private static final Duration SWEEP = Duration.ofMinutes(1);

	SecurityCheckConfiguration(SecurityCheckSettings settings, Environment environment) {
		if (!settings.enabled() && !environment.acceptsProfiles(Profiles.of("demo"))) {
			throw new InvalidConfigurationPropertyValueException("compte-formation.security-check.enabled", false,
					"without the security check robots could register at will, so it may be switched off "
							+ "in the demo profile only: remove this setting, or start with "
							+ "--spring.profiles.active=demo");
		}
	}

	@Bean
	PictureBook pictureBook(Keys keys) throws IOException {
		return PictureBook.open(keys.derive(STYLE));
	}

	@Bean
	DigitStrip digitStrip(Keys keys) throws IOException {
		return DigitStrip.open(keys.derive(STYLE));
	}

	@Bean
	QuestionBook questionBook() throws IOException {
		return QuestionBook.open();
	}

	@Bean
	Voices voices(Keys keys) throws IOException {
		return Voices.open(keys.derive(STYLE));
	}

	// A job, because concurrent deletes of the same rows on two nodes could deadlock.
	@Bean
	RecurringTask<Void> sweepOfExpiredChallenges(OpenChallenges challenges, WorkPricing pricing, HourlyCounts counts,
			TransactionOperations transaction, Clock clock) {
		return Tasks.recurring("securitycheck-sweep", FixedDelay.of(SWEEP)).execute((instance, context) -> {
			transaction.executeWithoutResult((status) -> challenges.removeExpired(clock.instant()));
			pricing.removeExpired();
			counts.removeForgotten();
		});
	}

}
