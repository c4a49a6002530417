/**
 * The review of a DIF declaration by agents: its documents, the facts and the decision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.security", "platform.amounts", "platform.document", "platform.document :: page", "people.holder",
		"people.account", "people.audit", "people.proofreview", "people.proofreview :: ui", "rights.hours",
		"rights.dif", "rights.dif :: ui", "rights.dif :: forms", "rights.reading", "office.queue", "office.queue :: ui",
		"office.template", "office.agent" })
package fr.compteformation.office.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
