/**
 * The home page and the pages of text.
 */
@NullMarked
package fr.compteformation.platform.information.ui;

import org.jspecify.annotations.NullMarked;
