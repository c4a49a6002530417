/**
 * The people known to the fund, with or without an account: numbers, birth name, and
 * which account may see their rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.keys", "platform.database", "platform.security",
		"platform.document" })
package fr.compteformation.people.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
