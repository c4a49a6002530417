package fr.compteformation.platform.security;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

/**
 * The refused attempts recorded for an account.
 */
public final class WhatWasRefused {

	private WhatWasRefused() {
	}

	/** The records so far, newest day first. */
	public static List<RefusedAttempts> about(ApplicationContext portal, UUID account) {
		portal.getBean(SecurityRecordKeeper.class).keep();
		return portal.getBean(AccountRefusals.class).lately(account, 100);
	}

}
