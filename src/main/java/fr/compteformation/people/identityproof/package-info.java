/**
 * Proof of identity: whether the owner of an account has proved to be its holder, and
 * how. Other rooms provide the ways to prove it and say what a holder had before.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.mail",
		"people.holder", "people.account", "people.audit" })
package fr.compteformation.people.identityproof;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
