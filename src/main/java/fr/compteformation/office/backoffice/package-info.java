/**
 * Where agents work: what waits for them, each declaration beside its proof, and the
 * people it is about.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.audit", "people.account", "people.account :: ui", "platform.amounts", "rights.ledger",
		"rights.ledger :: ui", "rights.dif", "rights.dif :: ui", "platform.document", "platform.document :: page",
		"office.contact", "platform.mail", "people.reconciliation", "access.recovery", "access.recovery :: ui" })
package fr.compteformation.office.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
