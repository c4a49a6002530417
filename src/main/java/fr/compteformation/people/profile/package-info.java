/** The profile: a person’s own data, to view and edit. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "people.holder",
		"people.identity", "people.identity :: ui", "people.account", "people.emailchange", "people.emailchange :: ui",
		"people.password", "people.password :: ui", "people.reauthentication", "people.reauthentication :: ui" })
package fr.compteformation.people.profile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
