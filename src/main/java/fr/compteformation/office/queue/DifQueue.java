package fr.compteformation.office.queue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;

/**
 * The queue of declarations that wait for agents. Only supervisors see those that wait
 * for a supervisor.
 */
@Service
@Transactional
public class DifQueue {

	/** Page size, and the most declarations that one act may concern. */
	public static final int PAGE = 50;

	/** Stop counting here: counting more is slow and useless to agents. */
	public static final int MOST_COUNTED = 1000;

	private final QueueLines lines;

	private final Assignments assignments;

	private final Journal journal;

	DifQueue(QueueLines lines, Assignments assignments, Journal journal) {
		this.lines = lines;
		this.assignments = assignments;
		this.journal = journal;
	}

	/**
	 * A page of the queue.
	 * @param after the last line of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public List<QueueLine> page(Agent agent, QueueChoice choice, @Nullable QueueLine after) {
		return this.lines.page(agent, choice, after);
	}

	/**
	 * The number of declarations in each tab of the agent, capped at
	 * {@link #MOST_COUNTED} + 1.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Map<QueueTab, Integer> counts(Agent agent) {
		return this.lines.counts(agent);
	}

	/** The totals of the agent’s day. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public DifTotals totals(Agent agent) {
		return this.lines.totals(agent);
	}

	/**
	 * Assigns the most urgent free declaration to the agent, never the agent’s own; one
	 * that a colleague handed over counts as free for its receiver. Concurrent calls
	 * return different declarations. On H2, which counts skipped rows, a concurrent call
	 * may return empty; call again.
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> takeNext(Agent agent) {
		Optional<Assignments.Free> next = QueueLines.turns(agent)
			.stream()
			.flatMap((turn) -> this.assignments.free(agent, turn).stream())
			.min(Comparator.comparing(Assignments.Free::dueOn));
		next.ifPresent((free) -> {
			this.assignments.take(agent, free.id());
			write(agent, Act.DECLARATION_TAKEN, free.id(), null);
		});
		return next.map((free) -> new DifDeclaration.Id(free.id()));
	}

	/**
	 * Assigns a declaration to the agent who decides about it, in the caller’s
	 * transaction, so that it is offered to nobody else for a while.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Agent agent, DifDeclaration.Id id) {
		this.assignments.take(agent, id.value());
	}

	/** The declaration that {@link #takeNext} would probably give; takes nothing. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> upcoming(Agent agent) {
		return QueueLines.turns(agent)
			.stream()
			.flatMap((turn) -> this.assignments.upcoming(agent, turn).stream())
			.min(Comparator.comparing(Assignments.Free::dueOn))
			.map((free) -> new DifDeclaration.Id(free.id()));
	}

	/**
	 * Hands declarations over to a colleague, whose they stay until the next act on them.
	 * @param ids at most {@link #PAGE}
	 * @param colleague the account of an agent
	 * @param word a word to the colleague; may be blank
	 * @return the result of each, in the same order
	 */
	@PreAuthorize(Agent.ONLY)
	public Map<DifDeclaration.Id, HandOver.Outcome> handOver(Agent agent, Collection<DifDeclaration.Id> ids,
			UUID colleague, String word) {
		if (ids.size() > PAGE || word.length() > HandOver.MAX_WORD) {
			throw new IllegalArgumentException("too many declarations or too long a word");
		}
		Map<DifDeclaration.Id, HandOver.Outcome> outcomes = this.assignments.handOver(agent, ids, colleague,
				word.strip());
		outcomes.forEach((id, outcome) -> {
			if (outcome == HandOver.Outcome.DONE) {
				write(agent, Act.DECLARATION_HANDED_OVER, id.value(), this.assignments.numberOf(colleague));
			}
		});
		return outcomes;
	}

	/** Who handed a declaration over to this agent; empty if nobody did. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<HandOver> handedTo(Agent agent, DifDeclaration.Id id) {
		return this.assignments.handedTo(agent, id);
	}

	private void write(Agent agent, Act act, UUID declaration, @Nullable String after) {
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, declaration), null, after);
	}

}
