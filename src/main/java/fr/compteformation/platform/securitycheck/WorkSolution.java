package fr.compteformation.platform.securitycheck;

/**
 * A completed proof of work.
 *
 * @param work the task
 * @param number the solution
 */
public record WorkSolution(Work work, long number) {
}
