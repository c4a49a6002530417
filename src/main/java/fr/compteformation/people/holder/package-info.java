/**
 * The people the fund knows, with or without an account: their numbers, their birth name,
 * and which account may see their rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.security", "platform.document" })
package fr.compteformation.people.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
