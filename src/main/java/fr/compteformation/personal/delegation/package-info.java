/**
 * Delegations: one person shows another their rights by handing over a code.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.onetime", "people.account", "rights.ledger", "rights.ledger :: ui", "people.audit",
		"people.reauthentication :: ui", "platform.portability", "people.identityproof", "people.identityproof :: ui" })
package fr.compteformation.personal.delegation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
