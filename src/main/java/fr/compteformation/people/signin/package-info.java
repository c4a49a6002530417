/**
 * How citizens sign in: the filter chain, the password, the second factor, other methods
 * that rooms bring along, and the limits on attempts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.security", "people.holder", "people.session" })
package fr.compteformation.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
