/**
 * Statements of rights and movements as PDF and CSV.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "people.holder", "people.identityproof",
		"platform.security", "platform.amounts", "rights.rules", "rights.ledger", "rights.ledger :: history",
		"platform.portability", "platform.pdf", "platform.csv" })
package fr.compteformation.rights.statement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
