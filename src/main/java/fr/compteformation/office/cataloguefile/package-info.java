/**
 * Files of trainings sent by page, by supervisors: the same import as the operator’s
 * command.
 */
@NullMarked
@ApplicationModule(displayName = "Files of trainings",
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.csv",
				"platform.register", "people.audit", "training.catalogue", "office.agent", "office.sentfile",
				"office.sentfile :: ui" })
package fr.compteformation.office.cataloguefile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
