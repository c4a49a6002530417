/**
 * Digits spoken aloud over a background, never twice alike.
 */
@NullMarked
package fr.compteformation.platform.securitycheck.sound;

import org.jspecify.annotations.NullMarked;
