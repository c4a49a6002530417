/**
 * The demonstration on a laptop: fictitious people, and a mailbox that shows the emails
 * sent. Exists only in the {@code demo} profile.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.database", "people.holder",
		"platform.mail", "platform.security", "people.account", "people.audit", "office.agent", "office.professional",
		"office.topup", "platform.amounts", "rights.rules", "rights.ledger", "rights.feeding", "training.catalogue",
		"training.dossier", "rights.dif", "platform.document", "office.contact", "people.identity", "people.password",
		"rights.hours", "people.identityproof", "people.holderaddress", "access.letter", "access.identitydocument",
		"access.identitydocument :: forms", "career.path", "career.skills", "training.trades", "personal.delegation",
		"personal.preparation" })
package fr.compteformation.demo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
