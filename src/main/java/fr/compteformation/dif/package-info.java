/**
 * Hours of the droit individuel à la formation, which people declare with a proof.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "audit", "document",
		"document :: ui", "document :: page", "account", "amounts", "rules", "rights" })
package fr.compteformation.dif;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
