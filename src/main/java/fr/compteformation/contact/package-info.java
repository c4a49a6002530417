/**
 * Questions from visitors, kept as cases for the agents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "security", "mail", "audit", "securitycheck",
		"securitycheck :: ui" })
package fr.compteformation.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
