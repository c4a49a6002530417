/**
 * Agents’ work on DIF declarations: the queue, the review of each declaration with its
 * documents, and statistics for supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.amounts", "platform.document", "platform.document :: page", "people.holder", "people.account",
		"people.audit", "people.proofreview", "people.proofreview :: ui", "rights.hours", "rights.dif",
		"rights.dif :: ui", "rights.dif :: forms" })
package fr.compteformation.office.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
