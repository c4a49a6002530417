package fr.compteformation.office.journal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.professional.ProfessionalName;
import fr.compteformation.office.professional.ProfessionalNames;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.JournalFilter;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;

/**
 * The audit log as its readers see it: with the names of agents and the account numbers
 * of the people concerned.
 */
@Service
@Transactional(readOnly = true)
public class JournalLines {

	private final Journal journal;

	private final JournalSubjects subjects;

	private final AgentNames names;

	private final ProfessionalNames professionals;

	private final JournalCsv csv;

	JournalLines(Journal journal, JournalSubjects subjects, AgentNames names, ProfessionalNames professionals,
			JournalCsv csv) {
		this.journal = journal;
		this.subjects = subjects;
		this.names = names;
		this.professionals = professionals;
		this.csv = csv;
	}

	/**
	 * A page of the log, newest first.
	 * @param after where the page starts, from the previous page; null for the first page
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Page page(Agent agent, JournalSearch search, @Nullable Long after) {
		return page(agent, this.journal.page(agent, filter(search), after));
	}

	/**
	 * A page of the agent’s own acts, newest first.
	 * @param after where the page starts, from the previous page; null for the first page
	 */
	@PreAuthorize(Agent.ONLY)
	public Page own(Agent agent, @Nullable Long after) {
		return page(agent, this.journal.own(agent, JournalFilter.ALL, after));
	}

	/** Writes the entries as CSV, newest first; recorded in the log. */
	@Transactional
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void export(Agent agent, JournalSearch search, Locale locale, Appendable file) throws IOException {
		JournalCsv.Rows rows = this.csv.begin(file, locale);
		HolderId person = search.person();
		Subject subject = (person != null) ? new Subject(Subject.Kind.HOLDER, person.value())
				: new Subject(Subject.Kind.JOURNAL, null);
		this.journal.export(agent, filter(search), subject, (entries) -> {
			for (JournalLine line : lines(agent, entries)) {
				rows.add(line);
			}
		});
	}

	private JournalFilter filter(JournalSearch search) {
		HolderId person = search.person();
		return search.filter((person != null) ? this.subjects.of(person) : null);
	}

	private Page page(Agent agent, Journal.Page page) {
		return new Page(lines(agent, page.entries()), page.next());
	}

	private List<JournalLine> lines(Agent agent, List<JournalEntry> entries) {
		List<AgentName> all = this.names.all(agent);
		Map<UUID, AgentName> byId = all.stream().collect(Collectors.toMap(AgentName::id, Function.identity()));
		Map<Integer, AgentName> byNumber = all.stream()
			.collect(Collectors.toMap(AgentName::number, Function.identity()));
		Map<UUID, ProfessionalName> professionals = this.professionals
			.of(agent,
					entries.stream()
						.flatMap((entry) -> Stream.ofNullable(entry.professional()))
						.collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(ProfessionalName::id, Function.identity()));
		Map<UUID, JournalLine.Concerned> people = this.subjects.people(entries.stream()
			.map(JournalEntry::subject)
			.flatMap((subject) -> Stream.ofNullable(subject.id()))
			.distinct()
			.toList());
		return entries.stream()
			.map((entry) -> new JournalLine(entry, byNumber.get(entry.agentNumber()),
					professionals.get(entry.professional()), byId.get(entry.subject().id()),
					people.get(entry.subject().id())))
			.toList();
	}

	/**
	 * A page of the log, newest first.
	 *
	 * @param lines the lines
	 * @param next where the next page starts; null on the last page
	 */
	public record Page(List<JournalLine> lines, @Nullable Long next) {
	}

}
