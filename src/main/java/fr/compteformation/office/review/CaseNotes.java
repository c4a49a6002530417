package fr.compteformation.office.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * Notes among agents about a declaration, and the colleagues who may go on with it.
 */
@Service
@Transactional
public class CaseNotes {

	private final CaseNoteRepository notes;

	private final AgentNames names;

	private final Clock clock;

	CaseNotes(CaseNoteRepository notes, AgentNames names, Clock clock) {
		this.notes = notes;
		this.names = names;
		this.clock = clock;
	}

	/** The agents who may take over a declaration. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<AgentName> colleagues(Agent agent) {
		return this.names.active(agent);
	}

	/** The notes about a declaration, oldest first. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<Line> about(Agent agent, DifDeclaration.Id id) {
		return this.notes.findByDeclarationOrderByWrittenAt(id).stream().map(CaseNote::line).toList();
	}

	/** Adds a note. */
	@PreAuthorize(Agent.ONLY)
	public void add(Agent agent, DifDeclaration.Id id, NoteText text) {
		this.notes.save(new CaseNote(id, this.clock.instant().truncatedTo(ChronoUnit.MICROS), agent, text));
	}

	/**
	 * A note.
	 *
	 * @param at when it was written
	 * @param agent the author’s number
	 * @param text the text
	 */
	public record Line(Instant at, int agent, String text) {

		/** Keep personal texts out of logs. */
		@Override
		public String toString() {
			return "CaseNote";
		}

	}

}
