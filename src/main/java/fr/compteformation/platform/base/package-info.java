/**
 * What every room shares: the clock, the settings, the keys, typed values without a room
 * of their own, and in {@code ui} the frame of the pages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.database" })
package fr.compteformation.platform.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
