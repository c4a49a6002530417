/**
 * Accounts whose birth name is not the one the fund knows: an agent compares both, and
 * decides whether the account sees the rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "holder", "security", "account", "audit", "mail" })
package fr.compteformation.reconciliation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
