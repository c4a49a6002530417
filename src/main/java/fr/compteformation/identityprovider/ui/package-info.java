/**
 * The page on which somebody chooses whom they play.
 */
@NullMarked
package fr.compteformation.identityprovider.ui;

import org.jspecify.annotations.NullMarked;
