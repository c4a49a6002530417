/**
 * The pages of the demonstration: what it would have sent, and the training provider for
 * whom it decides.
 */
@NullMarked
package fr.compteformation.demo.ui;

import org.jspecify.annotations.NullMarked;
