/**
 * Ways to sign in: who the person is, the password and its rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "audit", "securitycheck",
		"securitycheck :: ui" })
package fr.compteformation.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
