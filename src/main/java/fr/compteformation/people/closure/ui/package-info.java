/** The page to close an account. */
@NullMarked
package fr.compteformation.people.closure.ui;

import org.jspecify.annotations.NullMarked;
