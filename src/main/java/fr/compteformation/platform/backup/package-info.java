/**
 * Copies of the H2 file, made while the portal runs. A database server has tools of its
 * own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.command", "platform.database" })
package fr.compteformation.platform.backup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
