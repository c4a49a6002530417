/**
 * Security alerts: mails that tell the owner of an account what happened to it, with a
 * link “it was not me” that suspends it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.onetime",
		"platform.onetime :: ui", "platform.security", "people.account", "people.suspension", "people.session",
		"people.signin" })
package fr.compteformation.people.alert;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
