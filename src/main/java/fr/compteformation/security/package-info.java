/**
 * Who may do what: the filter chain, sign-in with its growing delays, the two factors of
 * agents, where people are signed in, what happened to their accounts, and the headers of
 * every response.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder" })
package fr.compteformation.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
