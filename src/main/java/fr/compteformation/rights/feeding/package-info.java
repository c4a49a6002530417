/**
 * Takes the employers’ yearly files in and has the rights of each year of work credited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "people.holder", "rights.ledger" })
package fr.compteformation.rights.feeding;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
