/**
 * The pages on which agents sign in and are looked after.
 */
@NullMarked
package fr.compteformation.office.agent.ui;

import org.jspecify.annotations.NullMarked;
