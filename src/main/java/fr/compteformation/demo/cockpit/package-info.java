/**
 * The presenter’s page: who is who, stories to tell, the mailbox, the edition, the date,
 * and back to the first state. Exists only in the {@code demo} profile; signing in
 * without a password works on this machine only.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration cockpit",
		allowedDependencies = { "demo", "demo :: ui", "demo.clock", "platform.base", "platform.base :: ui",
				"platform.security", "people.holder", "people.session", "people.signin", "office.signin",
				"office.provider", "platform.edition" })
package fr.compteformation.demo.cockpit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
