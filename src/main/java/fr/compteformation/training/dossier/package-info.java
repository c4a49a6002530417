/**
 * The catalogue of trainings, and the dossiers that fund them with rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.account", "platform.amounts", "rights.rules", "rights.ledger", "rights.ledger :: ui", "rights.dif",
		"platform.mail", "people.identity", "platform.portability", "people.identityproof",
		"people.identityproof :: ui" })
package fr.compteformation.training.dossier;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
