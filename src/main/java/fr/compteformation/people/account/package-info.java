/** Accounts: sign-in page, passwords, profile and account life cycle. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "platform.onetime :: ui", "people.audit", "platform.securitycheck",
		"platform.securitycheck :: ui", "people.identity", "people.identity :: ui", "people.password",
		"people.password :: ui", "platform.information", "people.signin", "people.session" })
package fr.compteformation.people.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
