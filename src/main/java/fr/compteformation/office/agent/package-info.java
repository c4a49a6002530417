/**
 * The agents: who they are, how they are invited, and the codes of their sign-in.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "platform.security",
		"office.signin", "platform.mail", "people.account", "people.account :: ui", "people.audit" })
package fr.compteformation.office.agent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
