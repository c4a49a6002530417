/**
 * Passwords: the rules for new ones, the list of common ones, their hashes, and the
 * fields that ask for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder", "people.identity" })
package fr.compteformation.people.password;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
