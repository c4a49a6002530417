/**
 * What people declare about their highest diploma.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "people.holder", "platform.security" })
package fr.compteformation.rights.diploma;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
