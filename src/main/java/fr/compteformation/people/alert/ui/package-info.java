/**
 * The page of the link “it was not me”.
 */
@NullMarked
package fr.compteformation.people.alert.ui;

import org.jspecify.annotations.NullMarked;
