/**
 * Rights to training granted by law: rules, ledger, DIF declarations and imports.
 */
@NullMarked
package fr.compteformation.rights;

import org.jspecify.annotations.NullMarked;
