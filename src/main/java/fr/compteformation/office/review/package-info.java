/**
 * How agents work through declared hours: the queue, each declaration beside the
 * documents that prove it, and the figures of supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.amounts", "platform.document", "platform.document :: page", "people.holder", "people.account",
		"people.audit", "rights.hours", "rights.dif", "rights.dif :: ui", "rights.dif :: forms" })
package fr.compteformation.office.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
