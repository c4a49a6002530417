/**
 * The database: its location, connection pool and time limits, and the handling of
 * outages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "platform.command")
package fr.compteformation.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
