/**
 * The agents: who they are, how they are invited, and the two factors of their sign-in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "account",
		"account :: ui", "audit", "securitycheck", "securitycheck :: ui" })
package fr.compteformation.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
