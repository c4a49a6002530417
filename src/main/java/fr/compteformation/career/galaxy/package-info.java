/**
 * “Ma galaxie des métiers”: the trades near a person’s skills, as a drawing and a list.
 */
@NullMarked
@ApplicationModule(displayName = "Galaxy of trades", allowedDependencies = { "platform.base", "platform.base :: ui",
		"platform.security", "training.trades", "career.skills" })
package fr.compteformation.career.galaxy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
