/**
 * Deaths and retirements that agents report with a date and a proof, and how they are
 * contested and lifted.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"platform.portability", "people.holder", "people.audit", "people.account", "people.holder :: lifestatus" })
package fr.compteformation.people.lifeevent;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
