/**
 * Takes the employers’ yearly files in and has the rights of each year of work credited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "holder", "rights" })
package fr.compteformation.feeding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
