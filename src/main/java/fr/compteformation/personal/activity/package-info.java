/**
 * Shows people the history of their account: what happened, who did it and from where.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.session", "people.audit", "rights.dif", "office.exchange", "platform.document",
		"platform.document :: check" })
package fr.compteformation.personal.activity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
