/** The home page and the information pages. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.site", "platform.base :: ui", "platform.security",
		"platform.search" })
package fr.compteformation.platform.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
