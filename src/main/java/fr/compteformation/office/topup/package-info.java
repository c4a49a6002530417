/**
 * What employers add to the rights of an employee: they deposit it with a proof of
 * payment, and a supervisor credits or refuses it.
 */
@NullMarked
@ApplicationModule(displayName = "Employers’ top-ups",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.amounts",
				"platform.mail", "platform.document", "platform.document :: ui", "platform.portability",
				"people.account", "people.audit", "people.holder", "people.identity", "people.identity :: ui",
				"rights.ledger", "office.professional" })
package fr.compteformation.office.topup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
