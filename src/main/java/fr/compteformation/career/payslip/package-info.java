/**
 * A person’s payslips, kept for themselves by year and employer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.keys", "platform.base :: ui", "platform.security",
		"platform.document", "platform.document :: ui", "platform.document :: check", "platform.portability",
		"people.account", "rights.reading" })
package fr.compteformation.career.payslip;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
