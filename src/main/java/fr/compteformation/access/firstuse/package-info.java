/**
 * The first sign-in with FranceConnect: the social security number, which the provider
 * does not give, is compared with civil status, then an account is linked or opened.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "people.account", "people.accountlink", "access.franceconnect", "people.identity",
		"people.identity :: ui", "people.password :: ui", "platform.information", "platform.onetime", "people.signin" })
package fr.compteformation.access.firstuse;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
