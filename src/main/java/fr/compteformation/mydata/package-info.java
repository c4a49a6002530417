/**
 * All that the portal keeps about a person, for them to take along.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "account", "account :: ui",
		"amounts", "diploma", "rights", "statement", "dif", "document", "training", "delegation", "passkey" })
package fr.compteformation.mydata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
