/**
 * The page of the first sign-in with FranceConnect and its forms.
 */
@NullMarked
package fr.compteformation.access.firstuse.ui;

import org.jspecify.annotations.NullMarked;
