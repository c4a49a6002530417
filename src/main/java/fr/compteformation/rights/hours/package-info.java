/**
 * Hours of the droit individuel à la formation: parsed, added up, rounded once and valued
 * in euros.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.amounts", "rights.rules" })
package fr.compteformation.rights.hours;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
