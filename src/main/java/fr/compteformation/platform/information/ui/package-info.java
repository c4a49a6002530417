/** The home page and the information pages. */
@NullMarked
package fr.compteformation.platform.information.ui;

import org.jspecify.annotations.NullMarked;
