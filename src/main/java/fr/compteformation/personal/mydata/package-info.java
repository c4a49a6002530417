/**
 * All that the portal keeps about a person, for them to take along.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.portability", "platform.document", "people.holder", "people.account", "people.account :: ui",
		"people.identity", "people.session", "people.audit", "people.reauthentication :: ui", "rights.ledger",
		"rights.dif", "rights.hours" })
package fr.compteformation.personal.mydata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
