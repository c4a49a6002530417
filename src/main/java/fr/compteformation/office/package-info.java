/**
 * Case work for other people: agents, training providers and employers.
 */
@NullMarked
package fr.compteformation.office;

import org.jspecify.annotations.NullMarked;
