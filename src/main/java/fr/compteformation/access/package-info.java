/**
 * Other ways in than the password, and the way back.
 */
@NullMarked
package fr.compteformation.access;

import org.jspecify.annotations.NullMarked;
