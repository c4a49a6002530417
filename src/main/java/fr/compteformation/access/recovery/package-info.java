/**
 * The way back for people who lost their passkeys and their recovery codes: they ask,
 * agents check and decide, and after a delay the password alone signs in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.account", "platform.mail", "people.audit", "access.passkey", "people.identity", "people.suspension",
		"platform.onetime", "platform.onetime :: ui", "people.signin" })
package fr.compteformation.access.recovery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
