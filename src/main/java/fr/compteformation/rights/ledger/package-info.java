/**
 * Rights to training: ledger, balances, credits and funding.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.database", "people.holder",
		"platform.security", "platform.amounts", "rights.rules", "platform.portability", "people.identityproof",
		"people.identityproof :: ui", "people.holder :: lifestatus" })
package fr.compteformation.rights.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
