/**
 * Sign-in with FranceConnect or another OpenID Connect provider: the protocol, and the
 * links between subjects and accounts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.security", "platform.mail", "people.account", "people.account :: ui", "platform.onetime",
		"people.signin", "people.audit", "access.civilstatus", "people.holder", "people.identityproof",
		"people.identityproof :: ui", "people.reauthentication :: ui", "platform.keys" })
package fr.compteformation.access.franceconnect;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
