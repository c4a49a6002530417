package fr.compteformation.office.queue;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.dif.DifReference;

/**
 * What an agent chose to see of the queue.
 *
 * @param tab the tab
 * @param filter the filter within it
 * @param reference a single declaration, in whatever tab it is; {@code null} for all
 * @param sort the order
 */
public record QueueChoice(QueueTab tab, DifFilter filter, @Nullable DifReference reference, QueueSort sort) {

	/** All of a tab, the nearest target date first. */
	public static QueueChoice of(QueueTab tab) {
		return new QueueChoice(tab, DifFilter.ALL, null, QueueSort.DUE);
	}

}
