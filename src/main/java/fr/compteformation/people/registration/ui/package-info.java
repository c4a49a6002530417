/** The pages of the four steps and of the activation link. */
@NullMarked
package fr.compteformation.people.registration.ui;

import org.jspecify.annotations.NullMarked;
