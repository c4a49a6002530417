package fr.compteformation.office.queue;

/**
 * The totals of an agent’s day. Except for {@code treated}, they are capped at
 * {@link DifQueue#MOST_COUNTED} + 1.
 *
 * @param treated the declarations on which this agent acted today
 * @param waiting the declarations that wait for agents; for supervisors also those that
 * wait for a supervisor
 * @param late those of them that are past their target date
 * @param doubtful those of them whose documents could not be read with certainty
 */
public record DifTotals(int treated, int waiting, int late, int doubtful) {
}
