/**
 * Sign-in with FranceConnect, or any other provider of OpenID Connect: the protocol, and
 * which account belongs to which subject of the provider.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.mail",
		"people.account", "people.account :: ui", "platform.onetime", "people.signin", "people.audit",
		"people.reauthentication :: ui" })
package fr.compteformation.access.franceconnect;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
