/**
 * Employers’ yearly files sent by page, by supervisors or by the employers themselves:
 * the same import as the operator’s command.
 */
@NullMarked
@ApplicationModule(displayName = "Employers’ files",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.csv",
				"platform.register", "people.audit", "rights.feeding", "office.agent", "office.professional",
				"office.sentfile", "office.sentfile :: ui" })
package fr.compteformation.office.employerfile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
