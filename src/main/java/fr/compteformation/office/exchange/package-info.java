/**
 * The exchange: other programs read balances, declarations and dossiers and send
 * employers’ files, with keys that supervisors make. Off unless the operator turns it on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.database", "platform.csv", "platform.register", "people.audit", "people.holder", "rights.ledger",
		"platform.amounts", "office.agent", "office.professional", "office.sentfile", "office.employerfile" })
package fr.compteformation.office.exchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
