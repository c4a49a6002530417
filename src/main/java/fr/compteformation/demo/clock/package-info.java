/**
 * The clock of the demonstration, which presenters move forward. Exists only in the
 * {@code demo} profile.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration clock",

		allowedDependencies = { "demo", "platform.base", "platform.base :: ui" })
package fr.compteformation.demo.clock;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
