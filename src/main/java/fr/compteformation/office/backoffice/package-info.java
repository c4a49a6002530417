/**
 * Work of agents on people’s cases: lookup, account decisions, undeliverable emails.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "people.holder",
		"platform.security", "people.audit", "people.account", "rights.ledger", "rights.ledger :: ui", "platform.mail",
		"people.reconciliation", "access.recovery", "access.recovery :: ui", "office.review", "office.review :: ui",
		"people.suspension", "people.suspension :: ui", "people.proofreview", "people.proofreview :: ui",
		"people.numberchange", "people.numberchange :: ui", "access.identitydocument", "platform.document",
		"platform.document :: page", "platform.document :: ui", "rights.dif", "rights.dif :: ui", "rights.hours",
		"people.holder :: lifestatus", "people.lifeevent", "people.lifeevent :: ui", "people.lifeevent :: forms" })
package fr.compteformation.office.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
