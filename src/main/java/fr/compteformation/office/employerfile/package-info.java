/**
 * Employers’ yearly files sent by page: the same import as the operator’s command.
 */
@NullMarked
@ApplicationModule(displayName = "Employers’ files",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.csv",
				"platform.document :: ui", "people.audit", "rights.feeding", "office.agent" })
package fr.compteformation.office.employerfile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
