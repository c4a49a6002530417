/**
 * What the accounts of agents and of professionals have in common: an invitation by a
 * supervisor, a password and whether they may sign in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.onetime", "platform.onetime :: ui", "people.identity", "people.password", "people.password :: ui",
		"office.signin" })
package fr.compteformation.office.invitation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
