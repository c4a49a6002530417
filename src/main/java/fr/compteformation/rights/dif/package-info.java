/**
 * Declarations of hours of the droit individuel à la formation (DIF) with supporting
 * documents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "people.audit", "platform.document", "platform.document :: ui", "platform.document :: page",
		"people.account", "platform.amounts", "rights.rules", "rights.hours", "rights.ledger",
		"rights.ledger :: history", "rights.ledger :: ui", "rights.waiting", "rights.reading", "people.identity",
		"people.identityproof", "people.identityproof :: ui" })
package fr.compteformation.rights.dif;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
