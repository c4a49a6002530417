/**
 * What people declare about their highest diploma.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "holder", "security" })
package fr.compteformation.diploma;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
