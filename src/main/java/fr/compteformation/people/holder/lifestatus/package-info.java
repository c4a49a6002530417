/**
 * Whether a holder is deceased or retired, as far as the fund knows: then nothing is
 * spent, and nobody writes to the deceased.
 */
@NullMarked
@NamedInterface("lifestatus")
package fr.compteformation.people.holder.lifestatus;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
