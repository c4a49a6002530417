/**
 * The pages on which agents work through declarations.
 */
@NullMarked
package fr.compteformation.backoffice.ui;

import org.jspecify.annotations.NullMarked;
