/**
 * Re-authentication: asks people who are signed in to prove once more who they are,
 * before they change what matters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"people.password", "people.account", "people.password :: ui" })
package fr.compteformation.people.reauthentication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
