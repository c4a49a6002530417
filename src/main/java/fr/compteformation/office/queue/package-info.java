/**
 * The queue of DIF declarations that wait for agents, most urgent first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.holder",
		"people.audit", "platform.document", "rights.hours", "rights.dif", "rights.dif :: forms", "rights.reading",
		"office.signin", "office.agent", "platform.amounts" })
package fr.compteformation.office.queue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
