/**
 * The page of employers’ files.
 */
@NullMarked
package fr.compteformation.office.employerfile.ui;

import org.jspecify.annotations.NullMarked;
