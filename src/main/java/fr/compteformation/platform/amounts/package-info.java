/**
 * Euros and hours, exact to the cent and the minute, and how people of each language
 * write them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.amounts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
