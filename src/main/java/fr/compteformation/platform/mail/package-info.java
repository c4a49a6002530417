/** Email: templates, transactional outbox and delivery. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base" })
package fr.compteformation.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
