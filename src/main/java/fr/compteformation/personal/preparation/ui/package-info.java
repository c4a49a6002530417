/**
 * The page on which helpers prepare, and the one where people take over.
 */
@NullMarked
package fr.compteformation.personal.preparation.ui;

import org.jspecify.annotations.NullMarked;
