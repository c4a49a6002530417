/**
 * Questions of visitors and signed-in people, and the answers of agents.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.database", "platform.base :: ui",
		"platform.search :: ui", "platform.site", "platform.security", "platform.mail", "platform.onetime",
		"platform.onetime :: ui", "platform.document", "platform.document :: ui", "platform.portability",
		"platform.securitycheck", "platform.securitycheck :: ui", "people.audit", "people.account", "people.holder",
		"office.agent", "office.signin", "office.template" })
package fr.compteformation.office.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
