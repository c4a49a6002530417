/**
 * The pages on which agents sign in.
 */
@NullMarked
package fr.compteformation.office.signin.ui;

import org.jspecify.annotations.NullMarked;
