/**
 * The page of the project.
 */
@NullMarked
package fr.compteformation.career.project.ui;

import org.jspecify.annotations.NullMarked;
