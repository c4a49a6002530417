/**
 * Where agents work: what waits for them, and each declaration beside its proof.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "security", "amounts", "dif", "dif :: ui", "document",
		"document :: page" })
package fr.compteformation.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
