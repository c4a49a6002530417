/**
 * Data portability: each room adds its part to the archive of a person’s data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.security")
package fr.compteformation.platform.portability;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
