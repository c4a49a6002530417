/**
 * Letting somebody else see one’s rights, by a code that one hands over.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "people.account", "people.account :: ui", "rights.ledger",
		"rights.ledger :: ui" })
package fr.compteformation.personal.delegation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
