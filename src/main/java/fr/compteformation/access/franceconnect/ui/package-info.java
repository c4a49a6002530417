/**
 * The button, the proof of presence, and the page that says why a sign-in failed.
 */
@NullMarked
package fr.compteformation.access.franceconnect.ui;

import org.jspecify.annotations.NullMarked;
