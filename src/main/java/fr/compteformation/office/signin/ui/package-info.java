/**
 * The pages on which agents and professionals sign in.
 */
@NullMarked
package fr.compteformation.office.signin.ui;

import org.jspecify.annotations.NullMarked;
