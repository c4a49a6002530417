package fr.compteformation.platform.securitycheck;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.securitycheck.budget.Budgets;
import fr.compteformation.platform.securitycheck.work.WorkPricing;

/** Nodes of a portal whose security check is on and takes answers at once. */
final class SomeNodes {

	private SomeNodes() {
	}

	static SecurityChecks of(ApplicationContext portal) {
		SecurityCheckSettings settings = new SecurityCheckSettings(true, Duration.ZERO, true, CaptchEtatStub.NONE);
		List<ChallengeProvider> providers = portal.getBeanProvider(ChallengeProvider.class).orderedStream().toList();
		return of(portal, settings, providers, new AnswerLimits(settings, portal.getBean(RateLimiter.class),
				portal.getBean(WorkPricing.class), portal.getBean(Budgets.class)));
	}

	/**
	 * Another node with the settings of the portal. The two share nothing but the keys
	 * and the database.
	 */
	static SecurityChecks apart(ApplicationContext portal) throws IOException {
		SecurityCheckSettings settings = portal.getBean(SecurityCheckSettings.class);
		SecurityCheckConfiguration own = new SecurityCheckConfiguration(settings, portal.getEnvironment());
		Keys keys = portal.getBean(Keys.class);
		ChallengeProvider challenges = new OwnChallenges(own.pictureBook(keys), own.digitStrip(keys),
				own.questionBook(), own.voices(keys), keys);
		AutowireCapableBeanFactory beans = portal.getAutowireCapableBeanFactory();
		return of(portal, settings, List.of(challenges), new AnswerLimits(settings, beans.createBean(RateLimiter.class),
				beans.createBean(WorkPricing.class), beans.createBean(Budgets.class)));
	}

	private static SecurityChecks of(ApplicationContext portal, SecurityCheckSettings settings,
			List<ChallengeProvider> providers, AnswerLimits limits) {
		return new SecurityChecks(settings, portal.getBean(SecurityCheckPolicy.class), providers,
				portal.getBean(OpenChallenges.class), limits, portal.getBean(Keys.class),
				portal.getBean(TransactionOperations.class), portal.getBean(Clock.class));
	}

}
