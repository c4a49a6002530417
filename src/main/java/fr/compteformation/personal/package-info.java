/**
 * What people do with all that is kept about them.
 */
@NullMarked
package fr.compteformation.personal;

import org.jspecify.annotations.NullMarked;
