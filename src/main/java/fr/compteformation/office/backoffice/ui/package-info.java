/**
 * The pages on which agents look up people and handle their cases.
 */
@NullMarked
package fr.compteformation.office.backoffice.ui;

import org.jspecify.annotations.NullMarked;
