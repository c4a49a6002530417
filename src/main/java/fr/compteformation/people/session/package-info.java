/** Citizens’ sign-in sessions, their devices, and remember-me. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.audit",
		"platform.database" })
package fr.compteformation.people.session;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
