/**
 * Those who work with the files of other people: agents today, providers and employers to
 * come.
 */
@NullMarked
package fr.compteformation.office;

import org.jspecify.annotations.NullMarked;
