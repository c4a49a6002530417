/**
 * Ways to sign in: who the person is, the password and its rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"people.signin", "people.session", "platform.mail", "people.audit", "platform.securitycheck",
		"platform.securitycheck :: ui" })
package fr.compteformation.people.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
