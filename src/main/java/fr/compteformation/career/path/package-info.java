/**
 * “Mon parcours”: a person’s jobs, trainings and volunteering, and the skills from them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.portability", "training.trades", "training.trades :: ui", "training.catalogue", "training.dossier",
		"career.skills", "career.skills :: ui" })
package fr.compteformation.career.path;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
