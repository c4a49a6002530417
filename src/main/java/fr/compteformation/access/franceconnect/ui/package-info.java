/**
 * The sign-in button, the identity proof, and the pages for failed sign-ins.
 */
@NullMarked
package fr.compteformation.access.franceconnect.ui;

import org.jspecify.annotations.NullMarked;
