/**
 * Sign-in of agents and professionals with a password and a second factor: an emailed
 * code or, for agents, a passkey.
 */
@NullMarked
@ApplicationModule(displayName = "Sign-in with two factors",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.session",
				"people.signin", "people.password :: ui", "platform.securitycheck", "platform.securitycheck :: ui",
				"platform.database", "platform.onetime", "access.passkey", "access.passkey :: ui" })
package fr.compteformation.office.signin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
