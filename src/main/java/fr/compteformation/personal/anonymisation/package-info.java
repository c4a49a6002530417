/**
 * The command {@code anonymise}: makes a copy of the database into one for tests, in
 * which nobody is found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.command", "platform.database", "platform.keys",
		"people.holder", "people.password" })
package fr.compteformation.personal.anonymisation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
