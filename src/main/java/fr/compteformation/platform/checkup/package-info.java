/**
 * The command {@code check}: whether everything that the portal needs is there and
 * answers, with a line for each part.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.command", "platform.database", "platform.keys", "platform.objectstore" })
package fr.compteformation.platform.checkup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
