/**
 * What a person may spend on training.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base", "base :: ui", "holder", "security", "amounts", "rules", "diploma" })
package fr.compteformation.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
