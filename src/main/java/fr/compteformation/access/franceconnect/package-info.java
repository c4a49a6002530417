/**
 * Sign-in with FranceConnect, or any other provider of OpenID Connect: the protocol, the
 * identity it tells beside the social security number that it does not, and which account
 * belongs to whom.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "people.account", "people.account :: ui", "people.identity",
		"people.identity :: ui", "people.password :: ui", "platform.information" })
package fr.compteformation.access.franceconnect;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
