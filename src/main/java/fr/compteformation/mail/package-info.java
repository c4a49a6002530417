/**
 * Templates, the outbox that loses nothing, and delivery.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base" })
package fr.compteformation.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
