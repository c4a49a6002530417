/**
 * Where citizens are signed in: their sessions, their devices, and staying signed in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.audit",
		"platform.database" })
package fr.compteformation.people.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
