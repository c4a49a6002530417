/**
 * The pages for employers: what they must tell, declare and pay, and the tools for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.information",
		"platform.information :: ui", "platform.search", "platform.pdf", "platform.security", "platform.amounts",
		"rights.hours", "rights.feeding", "platform.csv", "platform.document :: ui" })
package fr.compteformation.office.employer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
