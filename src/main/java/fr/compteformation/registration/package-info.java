/**
 * The four steps that open an account, and the links that activate it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "mail", "securitycheck",
		"securitycheck :: ui", "account", "account :: ui" })
package fr.compteformation.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
