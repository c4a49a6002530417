/** The base of all other wings; it depends on none of them. */
@NullMarked
package fr.compteformation.platform;

import org.jspecify.annotations.NullMarked;
