/**
 * The page on which people see what happened to their account, and sign their devices
 * out.
 */
@NullMarked
package fr.compteformation.personal.activity.ui;

import org.jspecify.annotations.NullMarked;
