/** The security check: challenges that tell people from robots. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.security", "platform.keys" })
package fr.compteformation.platform.securitycheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
