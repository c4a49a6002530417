/**
 * The sign-in page, and links in emails for people who cannot use their password: to sign
 * in, or to set a new one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "people.holder",
		"platform.security", "platform.mail", "platform.onetime", "platform.onetime :: ui", "people.audit",
		"platform.securitycheck", "platform.securitycheck :: ui", "people.identity", "people.identity :: ui",
		"people.password", "people.password :: ui", "people.signin", "people.session", "people.account",
		"people.account :: ui" })
package fr.compteformation.people.accountlink;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
