/**
 * Account recovery for people who lost passkeys and recovery codes: they request it,
 * agents check and decide, and after a delay the password alone signs in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.account", "platform.mail", "platform.onetime", "platform.onetime :: ui", "people.audit",
		"access.passkey", "people.identity", "people.suspension", "people.signin" })
package fr.compteformation.access.recovery;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
