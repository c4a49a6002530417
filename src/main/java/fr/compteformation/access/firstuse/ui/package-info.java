/**
 * The page of the first sign-in with FranceConnect, and its sheets.
 */
@NullMarked
package fr.compteformation.access.firstuse.ui;

import org.jspecify.annotations.NullMarked;
