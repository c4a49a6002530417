/**
 * The audit log of agents’ actions, read by supervisors, and the history of each account,
 * read by its owner. All rooms append; nobody changes entries.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.observation", "platform.security" })
package fr.compteformation.people.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
