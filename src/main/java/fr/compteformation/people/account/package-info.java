/**
 * Ways to sign in: who the person is, the password and its rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.information",
		"people.holder", "platform.security", "platform.mail", "people.audit", "platform.securitycheck",
		"platform.securitycheck :: ui" })
package fr.compteformation.people.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
