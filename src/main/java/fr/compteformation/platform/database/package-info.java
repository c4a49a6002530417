/**
 * The database: where it is, its pool of connections, its limits, and what happens while
 * it does not answer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
