/**
 * The catalogue: trainings on offer, their providers and sessions, read from files or
 * described by providers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.command", "platform.base", "platform.amounts", "platform.register",
		"platform.csv", "platform.database", "platform.security" })
package fr.compteformation.training.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
