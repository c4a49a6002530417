/**
 * What a person takes along of all that is kept about them: each room brings its part.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.security")
package fr.compteformation.platform.portability;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
