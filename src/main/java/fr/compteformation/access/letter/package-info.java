/**
 * Letters with a code: a way to prove one’s identity at the postal address that the fund
 * knows. The operator prints them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.command", "platform.keys", "platform.base", "platform.base :: ui",
		"platform.database", "platform.mail", "platform.onetime", "platform.pdf", "platform.portability",
		"platform.security", "people.account", "people.audit", "people.holder", "people.holderaddress",
		"people.identity", "people.identityproof", "people.identityproof :: ui", "people.proofreview" })
package fr.compteformation.access.letter;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
