/**
 * Secrets that are sent by email or shown once, work for a time and work once: what they
 * are for, whether they still work, and how they ended.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security" })
package fr.compteformation.platform.onetime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
