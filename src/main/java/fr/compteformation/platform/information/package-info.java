/** The home page and the public information pages. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui" })
package fr.compteformation.platform.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
