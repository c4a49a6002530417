/** The accessibility statement, computed from the last audit. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "platform.base", "platform.base :: ui", "platform.information", "platform.site" })
package fr.compteformation.platform.accessibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
