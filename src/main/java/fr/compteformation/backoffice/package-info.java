/**
 * Where agents work: what waits for them, each declaration beside its proof, and the
 * people it is about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "audit", "account",
		"account :: ui", "amounts", "rights", "rights :: ui", "dif", "dif :: ui", "document", "document :: page",
		"contact", "mail", "reconciliation", "passkey", "passkey :: ui" })
package fr.compteformation.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
