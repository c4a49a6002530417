/**
 * Finding a training and paying it.
 */
@NullMarked
package fr.compteformation.training;

import org.jspecify.annotations.NullMarked;
