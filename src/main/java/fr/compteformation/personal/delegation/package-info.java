/**
 * Letting somebody else see one’s rights, by a code that one hands over.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "people.account", "rights.ledger", "rights.ledger :: ui", "people.audit",
		"people.reauthentication :: ui", "platform.portability" })
package fr.compteformation.personal.delegation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
