/**
 * Trainings and the dossiers by which people take one with their rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "account", "amounts", "rules",
		"rights", "dif", "mail" })
package fr.compteformation.training;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
