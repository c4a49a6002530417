/**
 * Suspension of accounts: by their owner through a link in a mail, by agents who also
 * reinstate them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.holder", "people.audit", "people.account", "people.session" })
package fr.compteformation.people.suspension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
