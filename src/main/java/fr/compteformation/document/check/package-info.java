/**
 * Judges a file by its content, before anybody keeps or opens it.
 */
@NullMarked
package fr.compteformation.document.check;

import org.jspecify.annotations.NullMarked;
