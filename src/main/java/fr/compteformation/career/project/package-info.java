/**
 * “Mon projet professionnel”: a trade to reach, steps towards it, kept trainings, and
 * when rights pay for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security",
		"platform.portability", "platform.amounts", "platform.pdf", "rights.rules", "rights.ledger", "training.trades",
		"training.trades :: ui", "training.catalogue", "training.kept", "career.skills" })
package fr.compteformation.career.project;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
