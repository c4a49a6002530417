/**
 * The pages of delegations.
 */
@NullMarked
package fr.compteformation.delegation.ui;

import org.jspecify.annotations.NullMarked;
