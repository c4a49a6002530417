/**
 * Security alerts: emails that report account events to the owner, with an “it was not
 * me” link that suspends the account.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui", "platform.mail",
		"platform.onetime", "platform.onetime :: ui", "platform.security", "people.holder", "people.account",
		"people.identityproof", "people.suspension", "people.session", "people.signin" })
package fr.compteformation.people.alert;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
