/**
 * The page of files of trainings.
 */
@NullMarked
package fr.compteformation.office.cataloguefile.ui;

import org.jspecify.annotations.NullMarked;
