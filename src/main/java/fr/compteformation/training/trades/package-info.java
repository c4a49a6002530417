/**
 * Trades and their skills, written for the portal in the structure of ROME, the French
 * register of trades. Everyone may read them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.base :: ui", "platform.search" })
package fr.compteformation.training.trades;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
