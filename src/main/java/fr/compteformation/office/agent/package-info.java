/**
 * Agent accounts: invitations, roles and sign-in codes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "platform.onetime :: ui", "people.audit", "people.identity",
		"people.identity :: ui", "people.password", "people.password :: ui", "office.signin" })
package fr.compteformation.office.agent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
