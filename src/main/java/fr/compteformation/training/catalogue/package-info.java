/**
 * The catalogue: trainings on offer, their providers and sessions, read from files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.search", "platform.amounts", "platform.register",
		"platform.csv", "platform.database" })
package fr.compteformation.training.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
