/**
 * What every other wing is built on, and that knows none of them.
 */
@NullMarked
package fr.compteformation.platform;

import org.jspecify.annotations.NullMarked;
