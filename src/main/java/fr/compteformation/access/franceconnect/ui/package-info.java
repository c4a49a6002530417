/**
 * The button, the pages of a first use, and what is said when the provider’s answer
 * cannot be used.
 */
@NullMarked
package fr.compteformation.access.franceconnect.ui;

import org.jspecify.annotations.NullMarked;
