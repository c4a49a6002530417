package fr.compteformation.people.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some lines of the journal, the newest first.
 *
 * @param entries the lines
 * @param next where the next page begins; none when this is the last one
 */
public record JournalPage(List<JournalEntry> entries, @Nullable Long next) {
}
