/**
 * The page where a person closes their account.
 */
@NullMarked
package fr.compteformation.people.closure.ui;

import org.jspecify.annotations.NullMarked;
