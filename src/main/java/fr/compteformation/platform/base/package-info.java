/**
 * What all rooms share: clock, settings, keys, general value types and, in {@code ui},
 * the page layout.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.database", "platform.edition", "platform.site" })
package fr.compteformation.platform.base;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
