/**
 * The pages of the path.
 */
@NullMarked
package fr.compteformation.career.path.ui;

import org.jspecify.annotations.NullMarked;
