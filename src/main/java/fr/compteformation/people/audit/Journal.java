package fr.compteformation.people.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;

/**
 * The audit log: who did what to what and when, in technical terms. It never contains a
 * name, a social security number or other personal data.
 */
@Service
public class Journal {

	static final int PAGE = 50;

	/** The batch size of an export. */
	private static final int FILE_PAGE = 1000;

	private final JournalTable table;

	private final Clock clock;

	Journal(JournalTable table, Clock clock) {
		this.table = table;
		this.clock = clock;
	}

	/**
	 * Appends an entry in the caller’s transaction, so that it is committed with the
	 * action.
	 * @param before the old value as a short technical word, such as a number of hours;
	 * null if nothing changed
	 * @param after the new value
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Agent agent, Act act, Subject subject, @Nullable String before, @Nullable String after) {
		this.table.insert(this.clock.instant(), Author.of(agent), act, subject, before, after);
	}

	/** The same for what a professional did. */
	@Transactional(propagation = Propagation.MANDATORY)
	@PreAuthorize(Professional.ONLY)
	public void write(Professional professional, Act act, Subject subject, @Nullable String before,
			@Nullable String after) {
		this.table.insert(this.clock.instant(), Author.of(professional), act, subject, before, after);
	}

	/**
	 * Records that an agent is about to view something, before they see it; committed at
	 * once.
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction, which might be rolled back
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY)
	public void look(Agent agent, Act act, Subject subject) {
		this.table.insert(this.clock.instant(), Author.of(agent), act, subject, null, null);
	}

	/**
	 * A page of entries, newest first.
	 * @param after where the page starts, from the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Page page(Agent agent, JournalFilter filter, @Nullable Long after) {
		return page(filter, after);
	}

	/**
	 * A page of the agent’s own entries, newest first.
	 * @param after where the page starts, from the previous page; null for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Page own(Agent agent, JournalFilter filter, @Nullable Long after) {
		return page(filter.of(agent.number()), after);
	}

	private Page page(JournalFilter filter, @Nullable Long after) {
		List<JournalEntry> found = this.table.before((after != null) ? after : Long.MAX_VALUE, filter, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<JournalEntry> entries = more ? found.subList(0, PAGE) : found;
		return new Page(entries, more ? entries.getLast().id() : null);
	}

	/**
	 * The latest actions of agents on a person’s data, for that person, newest first.
	 * @param theirs the person’s subjects; the caller has checked that they own them
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PastAct> about(Citizen citizen, Collection<Subject> theirs) {
		return this.table.about(theirs, PAGE);
	}

	/**
	 * Exports the entries, newest first. The export itself is logged too.
	 * @param subject what the export is about: a person, or the whole log
	 */
	@Transactional
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void export(Agent agent, JournalFilter filter, Subject subject, Reader reader) throws IOException {
		write(agent, Act.JOURNAL_EXPORTED, subject, null, null);
		long last = Long.MAX_VALUE;
		List<JournalEntry> found;
		do {
			found = this.table.before(last, filter, FILE_PAGE);
			if (!found.isEmpty()) {
				reader.read(found);
				last = found.getLast().id();
			}
		}
		while (found.size() == FILE_PAGE);
	}

	/** Takes the entries of an export, page by page. */
	@FunctionalInterface
	public interface Reader {

		void read(List<JournalEntry> entries) throws IOException;

	}

	/**
	 * A page of the audit log, newest first.
	 *
	 * @param entries the entries
	 * @param next where the next page starts; null on the last page
	 */
	public record Page(List<JournalEntry> entries, @Nullable Long next) {
	}

}
