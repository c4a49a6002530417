/**
 * The amounts set by law, by day, and the yearly credit computed from them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.rights.rules;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
