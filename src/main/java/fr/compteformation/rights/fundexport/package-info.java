/**
 * The command {@code export}: the movements of the ledger and the declarations of DIF as
 * files for the fund.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform.base", "platform.command", "platform.database" })
package fr.compteformation.rights.fundexport;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
