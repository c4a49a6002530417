package fr.compteformation.platform.security;

import org.springframework.context.ApplicationContext;

/**
 * Identity proofs for tests.
 */
public final class Proved {

	private Proved() {
	}

	/** A fresh identity proof of this person. */
	public static Proof by(ApplicationContext portal, Citizen citizen) {
		return portal.getBean(Proofs.class).given(citizen);
	}

}
