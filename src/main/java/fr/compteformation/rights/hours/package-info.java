/**
 * Hours of the droit individuel à la formation: read as they stand on the paper, added up
 * and rounded once, and valued in euros.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.amounts", "rights.rules" })
package fr.compteformation.rights.hours;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
