/**
 * Letting somebody else see one’s rights, by a code that one hands over.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "account",
		"account :: ui", "rights", "rights :: ui" })
package fr.compteformation.delegation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
