/**
 * The people the fund knows: so far the number that names each of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "base" })
package fr.compteformation.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
