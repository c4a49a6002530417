/**
 * Writes down a person’s rights and movements, to keep or to show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "holder", "security", "amounts", "rules", "diploma", "rights" })
package fr.compteformation.statement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
