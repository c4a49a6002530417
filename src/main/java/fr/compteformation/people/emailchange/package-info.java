/**
 * Change of the email address of an account: requested, confirmed by the new address,
 * undone by the old one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.account", "people.account :: ui", "people.suspension", "people.reauthentication :: ui",
		"people.audit" })
package fr.compteformation.people.emailchange;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
