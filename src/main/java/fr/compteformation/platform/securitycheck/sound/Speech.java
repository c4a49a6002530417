package fr.compteformation.platform.securitycheck.sound;

import java.util.List;

/**
 * A spoken number.
 *
 * @param samples from -1 to 1, {@value Wave#RATE} per second
 * @param starts the first sample of each digit
 * @param ends the sample after each digit, without its echo
 */
record Speech(float[] samples, List<Integer> starts, List<Integer> ends) {
}
