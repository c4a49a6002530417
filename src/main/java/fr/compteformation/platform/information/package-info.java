/**
 * The home page and the texts that everybody may read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui" })
package fr.compteformation.platform.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
