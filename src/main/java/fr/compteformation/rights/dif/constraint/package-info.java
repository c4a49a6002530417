/**
 * The constraints of whole forms about hours of DIF.
 */
@NullMarked
package fr.compteformation.rights.dif.constraint;

import org.jspecify.annotations.NullMarked;
