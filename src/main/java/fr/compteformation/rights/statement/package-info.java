/**
 * Writes down a person’s rights and movements, to keep or to show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "people.holder", "platform.security", "platform.amounts",
		"rights.rules", "rights.ledger", "platform.portability" })
package fr.compteformation.rights.statement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
