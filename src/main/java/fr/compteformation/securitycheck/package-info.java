/**
 * Challenges that tell people from robots.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "security" })
package fr.compteformation.securitycheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
