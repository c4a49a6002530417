/**
 * The demonstration on a laptop: fictitious people and the mailbox that shows what would
 * have been sent. Nothing here exists outside the {@code demo} profile.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "mail", "security", "account", "agent",
		"amounts", "rules", "diploma", "rights", "feeding", "training", "dif", "document", "contact" })
package fr.compteformation.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
