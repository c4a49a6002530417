/**
 * What helpers prepare for a person who allowed it: proposals that only the person takes
 * over into their project, their declaration of DIF or a training dossier.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.mail",
		"platform.portability", "platform.amounts", "people.account", "people.audit", "rights.hours", "rights.dif",
		"rights.dif :: ui", "training.catalogue", "training.trades", "training.trades :: ui", "training.search",
		"training.dossier", "career.project", "career.project :: ui", "personal.delegation" })
package fr.compteformation.personal.preparation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
