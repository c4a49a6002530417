/**
 * Work of agents on people’s cases: lookup, questions, account decisions, undeliverable
 * emails.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.audit", "people.account", "rights.ledger", "rights.ledger :: ui", "office.contact", "platform.mail",
		"people.reconciliation", "access.recovery", "access.recovery :: ui", "office.review", "office.review :: ui",
		"people.suspension", "people.suspension :: ui", "people.proofreview", "people.proofreview :: ui",
		"people.numberchange", "people.numberchange :: ui", "office.contact :: forms", "access.identitydocument",
		"platform.document", "platform.document :: page", "rights.dif", "rights.dif :: ui", "rights.hours",
		"people.holder :: lifestatus", "people.lifeevent", "people.lifeevent :: ui", "people.lifeevent :: forms" })
package fr.compteformation.office.backoffice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
