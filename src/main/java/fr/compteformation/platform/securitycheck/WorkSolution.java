package fr.compteformation.platform.securitycheck;

/**
 * What the browser found.
 *
 * @param work what it was asked to do
 * @param number the number it found
 */
public record WorkSolution(Work work, long number) {
}
