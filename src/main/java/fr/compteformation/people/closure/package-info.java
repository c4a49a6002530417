/** Account closure by the owner, with a period to change one’s mind. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.account", "people.account :: ui", "people.reauthentication :: ui", "people.audit", "people.session" })
package fr.compteformation.people.closure;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
