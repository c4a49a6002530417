/**
 * One-time links and codes: sent by email or shown once, limited in time, usable once.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.keys", "platform.base :: ui", "platform.security" })
package fr.compteformation.platform.onetime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
