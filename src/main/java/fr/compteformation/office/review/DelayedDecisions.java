package fr.compteformation.office.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDecisions;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifReference;

/**
 * Stores decisions at once and lets them take effect some seconds later, so that an agent
 * may take one back. Until then no other agent can decide on the declaration.
 */
@Service
@Transactional
public class DelayedDecisions {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("delayed-decision");

	private final DelayedDecisionRepository delayed;

	private final DecisionDraftRepository drafts;

	private final DifDecisions decisions;

	private final Journal journal;

	private final SchedulerClient client;

	private final DifQueue queue;

	private final ReviewSettings settings;

	private final Clock clock;

	DelayedDecisions(DelayedDecisionRepository delayed, DecisionDraftRepository drafts, DifDecisions decisions,
			Journal journal, SchedulerClient outboxClient, DifQueue queue, ReviewSettings settings, Clock clock) {
		this.delayed = delayed;
		this.drafts = drafts;
		this.decisions = decisions;
		this.journal = journal;
		this.client = outboxClient;
		this.queue = queue;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Stores a decision; it takes effect later even if this node stops.
	 * @param seen the version that the agent read
	 * @return why it is not possible; empty if it is stored
	 * @throws IllegalArgumentException if it is not complete
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDecision.Outcome> store(Agent agent, DifDeclaration.Id id, long seen, DifDecision typed) {
		DifDecision decision = typed.complete();
		Optional<DifDecision.Outcome> objection = this.decisions.objection(agent, id, seen, decision);
		if (objection.isEmpty()) {
			Instant due = now().plus(this.settings.undo());
			DelayedDecision stored = this.delayed.save(new DelayedDecision(agent, id, seen, decision, due));
			this.client.scheduleIfNotExists(TASK.instance(stored.id().toString()).scheduledTo(due));
			this.drafts.deleteById(DecisionDraft.Id.of(agent, id));
			this.queue.keep(agent, id);
		}
		return objection;
	}

	/**
	 * Takes a decision back; its content becomes the agent’s draft.
	 * @return the declaration; empty if the decision took effect, failed, or is not the
	 * agent’s
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDeclaration.Id> takeBack(Agent agent, UUID decision) {
		return this.delayed.lock(decision).filter((found) -> found.isBy(agent) && found.waits()).map((found) -> {
			this.delayed.delete(found);
			keep(agent, found);
			this.journal.write(agent, Act.DECISION_TAKEN_BACK,
					new Subject(Subject.Kind.DECLARATION, found.declaration().value()), null,
					found.decision().act().name());
			return found.declaration();
		});
	}

	/** The agent’s decisions that wait or failed, latest first. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<DecisionState> of(Agent agent) {
		return this.delayed.findByAgentIdOrderByDueAtDesc(agent.agentId()).stream().map(this::state).toList();
	}

	/** The decision that waits about a declaration. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Optional<DecisionState> about(Agent agent, DifDeclaration.Id id) {
		return this.delayed.findByHeldFor(id.value()).map(this::state);
	}

	/** The agent has read why a decision failed. */
	@PreAuthorize(Agent.ONLY)
	public void acknowledge(Agent agent, UUID decision) {
		this.delayed.lock(decision)
			.filter((found) -> found.isBy(agent) && !found.waits())
			.ifPresent(this.delayed::delete);
	}

	/**
	 * Lets a decision take effect, once. If that fails, its author is notified and gets
	 * the content back as a draft.
	 */
	void takeEffect(UUID decision) {
		this.delayed.lock(decision).filter(DelayedDecision::waits).ifPresent((found) -> {
			Agent author = found.author();
			switch (this.decisions.carryOut(author, found.declaration(), found.seen(), found.decision())) {
				case DifDecision.Outcome.Done done -> forget(found);
				case DifDecision.Outcome.HandedOver handedOver -> forget(found);
				case DifDecision.Outcome.Changed changed -> fail(found,
						(changed.now() != null) ? DecisionState.Failure.CHANGED : DecisionState.Failure.REPLACED);
				case DifDecision.Outcome.RightsInUse inUse -> fail(found, DecisionState.Failure.IN_USE);
				case DifDecision.Outcome.NotAllowed notAllowed -> fail(found, DecisionState.Failure.NOT_ALLOWED);
				case DifDecision.Outcome.OwnAccount own -> fail(found, DecisionState.Failure.NOT_ALLOWED);
			}
		});
	}

	private DecisionState state(DelayedDecision delayed) {
		return delayed.state(new DifReference(this.delayed.referenceOf(delayed.declaration().value())));
	}

	private void forget(DelayedDecision done) {
		this.delayed.delete(done);
		this.drafts.deleteAbout(done.declaration().value());
	}

	private void fail(DelayedDecision failed, DecisionState.Failure reason) {
		failed.fail(reason);
		keep(failed.author(), failed);
		this.queue.keep(failed.author(), failed.declaration());
	}

	private void keep(Agent agent, DelayedDecision content) {
		this.drafts.save(new DecisionDraft(DecisionDraft.Id.of(agent, content.declaration()),
				content.decision().complete(), now()));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
