/**
 * How agents sign in: a password and a code, one after the other.
 */
@NullMarked
@ApplicationModule(displayName = "Agent sign-in",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.session",
				"people.signin", "people.password :: ui", "platform.securitycheck", "platform.securitycheck :: ui",
				"platform.database" })
package fr.compteformation.office.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
