/**
 * Sign-in with FranceConnect, or any other provider of OpenID Connect: the protocol, the
 * identity it tells beside the social security number that it does not, and which account
 * belongs to whom.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "account", "account :: ui" })
package fr.compteformation.franceconnect;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
