/**
 * Accounts whose birth name is not the one the fund knows: an agent compares both, and
 * decides whether the account sees the rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "people.holder", "platform.security", "people.account",
		"people.audit", "platform.mail", "people.identity" })
package fr.compteformation.people.reconciliation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
