/**
 * Closure of an account by its owner, who has some time to change their mind.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.account", "people.account :: ui", "people.reauthentication :: ui", "people.audit", "people.session" })
package fr.compteformation.people.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
