/**
 * The page on which people see their account’s activity and sign out devices.
 */
@NullMarked
package fr.compteformation.personal.activity.ui;

import org.jspecify.annotations.NullMarked;
