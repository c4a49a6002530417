package fr.compteformation.personal.delegation;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.security.Proved;
import fr.compteformation.training.dossier.Learner;

/** People who show their rights to others. */
public final class SomeDelegations {

	private SomeDelegations() {
	}

	/** One person shows their rights to another. */
	public static void between(ApplicationContext portal, Learner giver, Learner taker) {
		between(portal, giver, taker, new Preparable[0]);
	}

	/**
	 * One person shows their rights to a counsellor, who may prepare something.
	 * @return the id of the delegation
	 */
	public static UUID between(ApplicationContext portal, Learner giver, Learner taker, Preparable... prepares) {
		List<Preparable> allowed = List.of(prepares);
		Delegation delegation = new Delegation();
		delegation.setRole(allowed.isEmpty() ? HelperRole.TRUSTED : HelperRole.COUNSELLOR);
		delegation.setPreparesProject(allowed.contains(Preparable.PROJECT));
		delegation.setPreparesDif(allowed.contains(Preparable.DIF));
		delegation.setPreparesDossier(allowed.contains(Preparable.DOSSIER));
		DelegationCode code = giver.themselves(() -> portal.getBean(Delegations.class)
			.give(giver.citizen(), delegation, Proved.by(portal, giver.citizen())));
		taker.themselves(() -> portal.getBean(DelegationCodes.class).take(taker.citizen(), code.formatted()));
		return delegation.id();
	}

	/** The giver, or the taker, ends it. */
	public static void end(ApplicationContext portal, Learner who, UUID delegation) {
		who.themselves(() -> {
			portal.getBean(Delegations.class).end(who.citizen(), delegation);
			return null;
		});
	}

}
