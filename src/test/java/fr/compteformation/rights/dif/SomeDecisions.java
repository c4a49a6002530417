package fr.compteformation.rights.dif;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

/**
 * Declarations with decisions.
 */
public final class SomeDecisions {

	private SomeDecisions() {
	}

	/** A person declares hours, and an agent opens and validates the declaration. */
	public static boolean declareAndDecide(ApplicationContext portal) {
		Learner learner = new Learner(portal);
		DifDeclaration form = SomeDeclarations.form(portal, learner, "120");
		boolean declared = SomeDeclarations.declare(portal, learner, form) == DifOutcome.DONE;
		DifDecisions decisions = portal.getBean(DifDecisions.class);
		Agent agent = Officers.agent();
		DifDetails read = SignedInAs.as(portal, agent, () -> decisions.read(agent, form.id())).orElseThrow();
		DifDecision.Outcome decided = SignedInAs.as(portal, agent, () -> decisions.decide(agent, read.id(),
				read.version(), new DifDecision(DifAct.VALIDATE, null, null, "")));
		return declared && decided instanceof DifDecision.Outcome.Done;
	}

}
