/** Errors of the database without the values of rows. */
@NullMarked
package fr.compteformation.platform.database.silence;

import org.jspecify.annotations.NullMarked;
