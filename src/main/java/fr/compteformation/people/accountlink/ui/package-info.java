/**
 * The sign-in page, and the pages of the links.
 */
@NullMarked
package fr.compteformation.people.accountlink.ui;

import org.jspecify.annotations.NullMarked;
