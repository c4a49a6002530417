package fr.compteformation.personal.delegation;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.security.Proved;
import fr.compteformation.training.dossier.Learner;

/** People who show their rights to others. */
public final class SomeDelegations {

	private SomeDelegations() {
	}

	/** One person shows their rights to another. */
	public static void between(ApplicationContext portal, Learner giver, Learner taker) {
		DelegationCode code = giver.themselves(() -> portal.getBean(Delegations.class)
			.give(giver.citizen(), new Delegation(), Proved.by(portal, giver.citizen())));
		taker.themselves(() -> portal.getBean(DelegationCodes.class).take(taker.citizen(), code.formatted()));
	}

}
