/**
 * Questions from visitors, handled by agents as cases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.security", "platform.mail",
		"office.template", "people.audit", "platform.securitycheck", "platform.securitycheck :: ui" })
package fr.compteformation.office.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
