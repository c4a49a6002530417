/**
 * Agent accounts: invitations, roles, sign-in codes and passkeys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "people.holder",
		"platform.security", "platform.mail", "platform.onetime", "platform.onetime :: ui", "people.audit",
		"people.identity", "people.identity :: ui", "people.password", "people.password :: ui", "office.signin",
		"office.invitation", "office.invitation :: ui", "access.passkey", "access.passkey :: ui", "platform.command",
		"platform.keys" })
package fr.compteformation.office.agent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
