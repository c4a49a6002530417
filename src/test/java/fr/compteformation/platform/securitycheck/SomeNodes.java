package fr.compteformation.platform.securitycheck;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
		return new SecurityChecks(settings, portal.getBean(SecurityCheckPolicy.class), providers,
				portal.getBean(OpenChallenges.class),
				new AnswerLimits(settings, portal.getBean(RateLimiter.class), portal.getBean(WorkPricing.class),
						portal.getBean(Budgets.class)),
				portal.getBean(Keys.class), portal.getBean(TransactionOperations.class), portal.getBean(Clock.class));
	}

}
