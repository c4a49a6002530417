/**
 * “Mes compétences”: what a person says they can do, and the trades near that.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "people.account", "platform.base", "platform.base :: ui",
		"platform.security", "platform.document", "platform.document :: ui", "platform.portability", "training.trades",
		"training.trades :: ui" })
package fr.compteformation.career.skills;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
