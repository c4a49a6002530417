/**
 * The database: its location, connection pool and time limits, the handling of outages,
 * and the read-only mode.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.site", "platform.command" })
package fr.compteformation.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
