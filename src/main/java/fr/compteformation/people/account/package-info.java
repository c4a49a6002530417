/** Accounts: passwords, profile, terms of use and account life cycle. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"platform.mail", "platform.site", "people.audit", "people.identity", "people.password", "platform.information",
		"people.signin", "people.session", "people.holder :: lifestatus" })
package fr.compteformation.people.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
