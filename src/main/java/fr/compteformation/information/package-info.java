/**
 * The home page and the texts that everybody may read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui" })
package fr.compteformation.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
