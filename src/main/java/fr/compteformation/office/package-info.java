/**
 * Case work for other people: agents today, training providers and employers later.
 */
@NullMarked
package fr.compteformation.office;

import org.jspecify.annotations.NullMarked;
