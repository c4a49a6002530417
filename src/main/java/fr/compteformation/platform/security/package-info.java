/**
 * Who is asking and how often: the principals, rate limits, secret tokens, fresh proofs
 * of who somebody is, the log of what was refused, and the headers of every response.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui" })
package fr.compteformation.platform.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
