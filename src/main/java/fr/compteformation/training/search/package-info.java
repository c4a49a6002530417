/**
 * Finding a training: search, filters, and the page of each training.
 */
@NullMarked
@ApplicationModule(displayName = "Training search",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.amounts", "platform.register",
				"platform.search", "platform.search :: ui", "platform.security", "people.holder",
				"people.identityproof", "people.identityproof :: ui", "rights.ledger", "training.catalogue",
				"training.kept", "training.trades", "training.trades" })
package fr.compteformation.training.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
