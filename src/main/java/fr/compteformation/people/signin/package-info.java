/**
 * Citizen sign-in: the filter chain, password, second factor, further sign-in methods and
 * rate limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.keys", "platform.security", "people.holder",
		"people.session" })
package fr.compteformation.people.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
