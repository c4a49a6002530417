/**
 * Imports the employers’ yearly files, by a command of the operator, and credits each
 * year of work.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.command", "platform.keys", "platform.base", "people.holder",
		"rights.rules", "rights.ledger", "platform.database", "platform.csv", "platform.register" })
package fr.compteformation.rights.feeding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
