/**
 * Sign-in of agents with a password and a passkey or an emailed code.
 */
@NullMarked
@ApplicationModule(displayName = "Agent sign-in",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.session",
				"people.signin", "people.password :: ui", "platform.securitycheck", "platform.securitycheck :: ui",
				"platform.database", "access.passkey", "access.passkey :: ui" })
package fr.compteformation.office.signin;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
