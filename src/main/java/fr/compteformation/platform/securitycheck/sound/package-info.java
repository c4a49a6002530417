/** The audio version: spoken digits over a background, with random variations. */
@NullMarked
package fr.compteformation.platform.securitycheck.sound;

import org.jspecify.annotations.NullMarked;
