package fr.compteformation.people.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/**
 * The door of the module. A line says who did what to what and when, in technical words:
 * never a name, a social security number or anything else about a person.
 */
@Service
public class Journal {

	static final int PAGE = 50;

	/** So many lines of a file are read at once. */
	private static final int FILE_PAGE = 1000;

	private final JournalTable table;

	private final JournalCsv csv;

	private final Clock clock;

	Journal(JournalTable table, JournalCsv csv, Clock clock) {
		this.table = table;
		this.csv = csv;
		this.clock = clock;
	}

	/**
	 * Writes a line in the caller’s transaction: the act and its line are kept together,
	 * or neither is.
	 * @param before what it was before, in a short technical word such as a number of
	 * hours; none where nothing changed
	 * @param after what it is now
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside of
	 * a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Agent agent, Act act, Subject subject, @Nullable String before, @Nullable String after) {
		this.table.insert(this.clock.instant(), agent, act, subject, before, after);
	}

	/**
	 * Writes that an agent is about to look at something, before they see it: kept by
	 * itself, whatever comes of the look.
	 * @throws org.springframework.transaction.IllegalTransactionStateException inside a
	 * transaction, which might forget it
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY)
	public void look(Agent agent, Act act, Subject subject) {
		this.table.insert(this.clock.instant(), agent, act, subject, null, null);
	}

	/**
	 * Some lines, the newest first.
	 * @param after where the page begins, as the page before it says; none for the first
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public JournalPage page(Agent agent, JournalFilter filter, @Nullable Long after) {
		List<JournalEntry> found = this.table.before((after != null) ? after : Long.MAX_VALUE, filter, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<JournalEntry> entries = more ? found.subList(0, PAGE) : found;
		return new JournalPage(entries, more ? entries.getLast().id() : null);
	}

	/**
	 * What agents did of late to what is a person’s, for that person, the newest first.
	 * @param theirs all that is theirs, which the caller has made sure of
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<PastAct> about(Citizen citizen, Collection<Subject> theirs) {
		return this.table.about(theirs, PAGE);
	}

	/**
	 * Writes the lines as a table for a spreadsheet, the newest first. That this was done
	 * is a line of the journal itself.
	 * @param locale French or English
	 */
	@Transactional
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void export(Agent agent, JournalFilter filter, Locale locale, Appendable file) throws IOException {
		write(agent, Act.JOURNAL_EXPORTED, new Subject(Subject.Kind.JOURNAL, null), null, null);
		JournalCsv.Rows rows = this.csv.begin(file, locale);
		long last = Long.MAX_VALUE;
		List<JournalEntry> found;
		do {
			found = this.table.before(last, filter, FILE_PAGE);
			for (JournalEntry entry : found) {
				rows.add(entry);
				last = entry.id();
			}
		}
		while (found.size() == FILE_PAGE);
	}

}
