/**
 * The journal of what agents see and do, which supervisors read, and the history of each
 * account, which its owner reads: written by every room, changed by nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security" })
package fr.compteformation.people.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
