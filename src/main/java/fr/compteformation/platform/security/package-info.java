/**
 * The security infrastructure: principals, rate limiter, secret tokens, reauthentication,
 * security log and response headers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.keys", "platform.site", "platform.base :: ui",
		"platform.observation" })
package fr.compteformation.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
