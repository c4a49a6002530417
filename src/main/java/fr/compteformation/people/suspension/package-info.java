/**
 * Account suspension: by the owner through a link in an email, or by agents, who also
 * reinstate.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.mail", "platform.security",
		"people.holder", "people.audit", "people.account", "people.session" })
package fr.compteformation.people.suspension;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
