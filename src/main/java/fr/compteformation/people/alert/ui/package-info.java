/** The page of the “it was not me” link. */
@NullMarked
package fr.compteformation.people.alert.ui;

import org.jspecify.annotations.NullMarked;
