/**
 * The pages of the audit log: all entries for supervisors, their own acts for agents.
 */
@NullMarked
@ApplicationModule(displayName = "Journal of agents",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.csv",
				"people.audit", "people.holder", "office.agent", "office.backoffice", "office.professional" })
package fr.compteformation.office.journal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
