/** The card and the form of letters with a code, and the supervisors’ page of batches. */
@NullMarked
package fr.compteformation.access.letter.ui;

import org.jspecify.annotations.NullMarked;
