/**
 * The four steps that open an account, and the links that activate it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.securitycheck", "platform.securitycheck :: ui", "people.account",
		"people.account :: ui", "people.identity", "people.identity :: ui", "people.password", "people.password :: ui",
		"platform.information", "platform.onetime", "platform.onetime :: ui", "people.signin" })
package fr.compteformation.people.registration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
