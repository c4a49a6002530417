/**
 * Optional second factor at sign-in: passkeys (WebAuthn), with recovery codes as a
 * fallback.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "people.holder",
		"platform.security", "people.account", "platform.mail", "platform.onetime", "people.alert", "people.audit",
		"people.signin", "people.reauthentication :: ui", "platform.portability" })
package fr.compteformation.access.passkey;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
