/**
 * Keys: what is encrypted or hashed with them, and how they are replaced while the portal
 * runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.command", "platform.database" })
package fr.compteformation.platform.keys;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
