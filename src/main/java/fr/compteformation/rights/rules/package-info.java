/**
 * The amounts that the law sets, by day, and what a year earns by them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.rights.rules;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
