/**
 * Personal data export (GDPR art. 20).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.account", "people.account :: ui", "platform.amounts", "rights.ledger", "rights.statement", "rights.dif",
		"rights.hours", "platform.document", "training.dossier", "personal.delegation", "access.passkey",
		"people.identity", "people.session", "people.audit", "people.reauthentication :: ui" })
package fr.compteformation.personal.mydata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
