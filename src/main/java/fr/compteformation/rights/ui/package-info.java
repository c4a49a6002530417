/**
 * The pages on which a person reads their rights.
 */
@NullMarked
package fr.compteformation.rights.ui;

import org.jspecify.annotations.NullMarked;
