/**
 * Name matching by agents: they compare an account’s birth name with the one the fund
 * knows, and decide whether the account sees the rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "people.holder", "platform.security",
		"people.account", "people.audit", "platform.mail", "people.identity" })
package fr.compteformation.people.reconciliation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
