/**
 * Declarations in every state, which three agents of different habits have worked on for
 * three months, so that the queue and the figures of the demonstration have content.
 * Exists only in the {@code demo} profile.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration crowd",
		allowedDependencies = { "demo", "demo.clock", "platform.base", "platform.document", "platform.security",
				"people.account", "people.holder", "people.identity", "people.identityproof", "rights.dif",
				"rights.hours", "rights.reading", "office.agent", "office.queue" })
package fr.compteformation.demo.crowd;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
