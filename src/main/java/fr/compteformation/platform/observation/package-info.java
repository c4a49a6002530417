/**
 * What an operator’s tools ask a node: whether it is alive, whether it is ready, and how
 * much there is of what. On an address of its own, and never anything about a person.
 * Rooms contribute {@code HealthIndicator}s and {@code MeterBinder}s of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.compteformation.platform.observation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
