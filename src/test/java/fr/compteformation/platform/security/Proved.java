package fr.compteformation.platform.security;

import org.springframework.context.ApplicationContext;

/**
 * Proofs for tests of what asks for one.
 */
public final class Proved {

	private Proved() {
	}

	/** That this person has just shown who they are. */
	public static Proof by(ApplicationContext portal, Citizen citizen) {
		return portal.getBean(Proofs.class).given(citizen);
	}

}
