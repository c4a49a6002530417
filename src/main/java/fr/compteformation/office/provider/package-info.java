/**
 * What training providers do here: they answer requests for training and declare who
 * attended. Agents can answer for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.amounts", "platform.register", "platform.search", "platform.csv", "platform.document", "people.audit",
		"people.holder", "people.account", "training.catalogue", "training.dossier", "office.professional",
		"platform.mail", "training.messages", "training.messages :: ui" })
package fr.compteformation.office.provider;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
