/**
 * The dossiers that fund trainings with rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "training.catalogue",
		"training.search", "people.holder", "platform.security", "people.account", "platform.amounts", "rights.rules",
		"rights.ledger", "rights.dif", "platform.mail", "platform.document", "platform.document :: ui",
		"platform.register", "people.identity", "platform.portability", "people.identityproof",
		"people.identityproof :: ui", "rights.ledger :: ui" })
package fr.compteformation.training.dossier;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
