package fr.compteformation.people.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of the audit log, newest first.
 *
 * @param entries the entries
 * @param next where the next page starts; null on the last page
 */
public record JournalPage(List<JournalEntry> entries, @Nullable Long next) {
}
