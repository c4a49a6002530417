/**
 * The journal of what agents see and do: written by every room they work in, changed by
 * nobody, read by supervisors.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "security" })
package fr.compteformation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
