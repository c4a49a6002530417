/**
 * Reads the documents that prove hours of DIF: what they state, where, and how sure the
 * reading is. It helps people and agents and decides nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.document", "platform.document :: page", "people.account",
		"people.holder", "rights.hours" })
package fr.compteformation.rights.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
