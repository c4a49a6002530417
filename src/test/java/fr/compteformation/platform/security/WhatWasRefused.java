package fr.compteformation.platform.security;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

/**
 * What was refused about an account, for tests of who refuses it.
 */
public final class WhatWasRefused {

	private WhatWasRefused() {
	}

	/** Written down up to now, the newest day first. */
	public static List<RefusedTries> about(ApplicationContext portal, UUID account) {
		portal.getBean(SecurityRecordKeeper.class).keep();
		return portal.getBean(AccountRefusals.class).lately(account, 100);
	}

}
