/**
 * Reauthentication: asks signed-in people to prove their identity again before sensitive
 * changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"people.password", "people.account", "people.password :: ui" })
package fr.compteformation.people.reauthentication;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
