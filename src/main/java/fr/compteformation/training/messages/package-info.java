/**
 * Messages between a person and the training provider of one of their dossiers.
 */
@NullMarked
@ApplicationModule(displayName = "Dossier messages",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.portability",
				"platform.register", "platform.security", "people.account", "people.holder", "people.identity",
				"training.catalogue", "training.dossier" })
package fr.compteformation.training.messages;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
