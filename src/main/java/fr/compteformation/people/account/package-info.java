/**
 * Accounts: signing in, proving who one is, the profile, and what ends an account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.signin", "people.session", "platform.mail", "people.audit", "platform.securitycheck",
		"platform.securitycheck :: ui", "people.identity", "people.identity :: ui", "people.password",
		"people.password :: ui", "platform.information", "platform.onetime", "platform.onetime :: ui" })
package fr.compteformation.people.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
