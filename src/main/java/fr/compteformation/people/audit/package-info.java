/**
 * The journal of what agents see and do: written by every room they work in, changed by
 * nobody, read by supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security" })
package fr.compteformation.people.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
