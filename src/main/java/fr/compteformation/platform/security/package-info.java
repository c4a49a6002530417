/**
 * Who may do what: the filter chain, sign-in with its growing delays, the two factors of
 * agents, where people are signed in, what happened to their accounts, and the headers of
 * every response.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "people.holder" })
package fr.compteformation.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
