/** Registration in four steps, and activation by a one-time link. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "people.holder",
		"platform.security", "platform.mail", "platform.observation", "platform.onetime", "platform.onetime :: ui",
		"platform.securitycheck", "platform.securitycheck :: ui", "people.account", "people.account :: ui",
		"people.identity", "people.identity :: ui", "people.password", "people.password :: ui", "platform.information",
		"platform.edition", "people.signin", "platform.site", "platform.keys" })
package fr.compteformation.people.registration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
