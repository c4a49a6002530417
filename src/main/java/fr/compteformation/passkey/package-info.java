/**
 * More than the password at the sign-in, for whoever wants it: passkeys (WebAuthn), codes
 * for the day on which none is at hand, and the way back for people who lost both.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "account", "account :: ui",
		"mail", "audit" })
package fr.compteformation.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
