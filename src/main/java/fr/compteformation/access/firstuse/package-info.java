/**
 * The first sign-in with FranceConnect. The provider does not supply the social security
 * number: the person enters it, it is compared with the civil register, and an account is
 * linked or opened.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "people.account", "people.accountlink", "access.civilstatus", "access.franceconnect",
		"people.identity", "people.identity :: ui", "people.password :: ui", "platform.information", "platform.onetime",
		"people.signin" })
package fr.compteformation.access.firstuse;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
