/**
 * Files of lines that people send by page: stored, read in the background by the room
 * that knows their kind, listed with their progress, and given back with what was
 * refused.
 */
@NullMarked
@ApplicationModule(displayName = "Sent files",
		allowedDependencies = { "platform.base", "platform.keys", "platform.database", "platform.base :: ui",
				"platform.security", "platform.csv", "platform.document :: ui", "platform.register", "people.audit",
				"office.agent" })
package fr.compteformation.office.sentfile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
