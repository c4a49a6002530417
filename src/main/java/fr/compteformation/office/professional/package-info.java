/**
 * The accounts of training providers and employers: invitation by a supervisor, password,
 * sign-in codes, suspension.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.mail",
		"platform.onetime", "platform.onetime :: ui", "platform.register", "platform.search", "people.audit",
		"people.identity", "people.password", "people.password :: ui", "training.catalogue", "office.signin",
		"office.invitation", "office.invitation :: ui" })
package fr.compteformation.office.professional;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
