/**
 * Statistics about the work on DIF declarations, for supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.csv",
		"people.audit", "rights.hours", "rights.reading", "rights.dif", "office.agent", "office.autovalidation",
		"office.autovalidation :: ui" })
package fr.compteformation.office.figures;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
