/**
 * Deletes the files of declarations after their retention.
 */
@NullMarked
package fr.compteformation.rights.dif.retention;

import org.jspecify.annotations.NullMarked;
