/**
 * The pages where people find trainings.
 */
@NullMarked
package fr.compteformation.training.search.ui;

import org.jspecify.annotations.NullMarked;
