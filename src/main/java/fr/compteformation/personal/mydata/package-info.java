/**
 * Personal data export (GDPR art. 20).
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.security", "platform.portability", "platform.document", "people.holder", "people.account",
		"people.account :: ui", "people.identity", "people.session", "people.audit", "people.reauthentication :: ui",
		"rights.ledger", "rights.dif", "rights.hours", "access.identitydocument", "rights.waiting",
		"people.identityproof", "people.identityproof :: ui" })
package fr.compteformation.personal.mydata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
