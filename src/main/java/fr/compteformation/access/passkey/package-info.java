/**
 * A second factor for people who want more than the password at the sign-in: passkeys
 * (WebAuthn), and recovery codes for the day on which none is at hand.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.account", "platform.mail", "platform.onetime", "people.alert", "people.audit", "people.signin",
		"people.reauthentication :: ui", "platform.portability" })
package fr.compteformation.access.passkey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
