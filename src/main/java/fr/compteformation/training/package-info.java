/**
 * Finding and funding a training.
 */
@NullMarked
package fr.compteformation.training;

import org.jspecify.annotations.NullMarked;
