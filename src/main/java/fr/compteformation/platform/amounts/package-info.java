/**
 * Amounts in euros and hours, exact to the cent and the minute, and their formatting.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.amounts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
