/**
 * The pages of delegations.
 */
@NullMarked
package fr.compteformation.personal.delegation.ui;

import org.jspecify.annotations.NullMarked;
