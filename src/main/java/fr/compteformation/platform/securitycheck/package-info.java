/** The security check: challenges that tell people from robots. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.keys", "platform.base :: ui", "platform.security" })
package fr.compteformation.platform.securitycheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
