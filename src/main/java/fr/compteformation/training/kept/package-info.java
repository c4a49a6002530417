/**
 * The trainings that people keep for later.
 */
@NullMarked
@ApplicationModule(displayName = "Kept trainings", allowedDependencies = { "platform.base", "platform.base :: ui",
		"platform.amounts", "platform.security", "platform.portability", "training.catalogue" })
package fr.compteformation.training.kept;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
