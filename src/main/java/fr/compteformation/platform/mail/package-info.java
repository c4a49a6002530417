/** Email: templates, transactional outbox and delivery. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.command", "platform.database", "platform.site",
		"platform.observation" })
package fr.compteformation.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
