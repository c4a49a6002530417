/**
 * More than the password at the sign-in, for whoever wants it: passkeys (WebAuthn), codes
 * for the day on which none is at hand, and the way back for people who lost both.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.signin", "people.account", "people.account :: ui", "platform.mail", "people.audit" })
package fr.compteformation.access.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
