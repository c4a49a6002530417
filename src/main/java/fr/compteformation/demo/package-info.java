/**
 * The demonstration on a laptop: fictitious people and the mailbox that shows what would
 * have been sent. Nothing here exists outside the {@code demo} profile.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.mail",
		"platform.security", "people.account", "office.agent", "platform.amounts", "rights.rules", "rights.ledger",
		"rights.feeding", "training.dossier", "rights.dif", "platform.document", "office.contact", "people.identity",
		"people.password", "rights.hours" })
package fr.compteformation.demo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
