/**
 * The pages on which agents look after people and work through their questions.
 */
@NullMarked
package fr.compteformation.office.backoffice.ui;

import org.jspecify.annotations.NullMarked;
