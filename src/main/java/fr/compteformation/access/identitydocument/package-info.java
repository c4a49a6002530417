/**
 * Proof of identity by a document: people send an identity document, an agent compares it
 * with what the account declared, and the files are erased soon after the decision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.security", "platform.document", "platform.document :: ui", "platform.document :: page",
		"platform.mail", "platform.portability", "people.holder", "people.identity", "people.account", "people.audit",
		"people.identityproof", "people.identityproof :: ui" })
package fr.compteformation.access.identitydocument;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
