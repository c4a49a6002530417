package fr.compteformation.people.lifeevent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

/**
 * Lets agents report a death or a retirement and decide what is contested. To lift one
 * takes two agents; nobody decides about their own account.
 */
@Service
@Transactional
public class LifeEvents {

	private final LifeEventRepository events;

	private final LifeEventEffects effects;

	private final Holders holders;

	private final AgentHolders agents;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	LifeEvents(LifeEventRepository events, LifeEventEffects effects, Holders holders, AgentHolders agents,
			Journal journal, Outbox outbox, Clock clock) {
		this.events = events;
		this.effects = effects;
		this.holders = holders;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** What was reported about a person, oldest first, with what this agent may do. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<LifeEventDetails> of(Agent agent, HolderId holder) {
		boolean own = this.agents.isOwn(agent, holder);
		return this.events.findByHolderOrderByReportedAt(holder.value())
			.stream()
			.map((event) -> event.details(own ? List.of() : event.possible(agent)))
			.toList();
	}

	/** What is contested or waits for a supervisor, oldest first. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public List<LifeEventDetails> waiting(Agent agent) {
		return this.events
			.findByStateInOrderByReportedAt(Set.of(LifeEventState.CONTESTED, LifeEventState.LIFT_PROPOSED))
			.stream()
			.map((event) -> event.details(event.possible(agent)))
			.toList();
	}

	/** Whether it is the agent’s own account. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public boolean isOwn(Agent agent, HolderId holder) {
		return this.agents.isOwn(agent, holder);
	}

	/**
	 * Reports an event, which applies at once. Nobody is informed of a death; a retired
	 * person is.
	 * @param filled the validated form
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome report(Agent agent, HolderId holder, LifeEvent filled) {
		if (this.agents.isOwn(agent, holder)) {
			return Outcome.OWN_ACCOUNT;
		}
		this.holders.lock(List.of(holder));
		if (this.events.findByStandingForAndKind(holder.value(), filled.kind()).isPresent()) {
			return Outcome.CHANGED;
		}
		filled.report(holder, agent, now());
		LifeEvent event = this.events.saveAndFlush(filled);
		LocalDate day = event.details(List.of()).happenedOn();
		this.effects.apply(holder, event.kind(), day, now());
		if (event.kind() == LifeEvent.Kind.RETIREMENT) {
			this.outbox.add(LifeEventMails.Template.RETIREMENT_RECORDED, event.id());
		}
		this.journal.write(agent, Act.LIFE_EVENT_REPORTED, subject(holder), null,
				event.kind() + " " + day + " " + event.getProof());
		return Outcome.DONE;
	}

	/**
	 * Decides about a reported event.
	 * @param seen the version that the agent read
	 * @throws java.util.NoSuchElementException if there is no such event
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome decide(Agent agent, UUID id, long seen, LifeEventAct act, LifeEventDecision decision) {
		HolderId holder = this.events.findById(id).orElseThrow().holder();
		if (this.agents.isOwn(agent, holder)) {
			return Outcome.OWN_ACCOUNT;
		}
		this.holders.lock(List.of(holder));
		LifeEvent event = this.events.findById(id).orElseThrow();
		if (event.version() != seen || !event.allows(agent, act)) {
			return Outcome.CHANGED;
		}
		LifeEventState before = event.state();
		boolean wasContested = event.isContestedByThePerson();
		event.move(act, agent, decision.words(), now());
		if (act == LifeEventAct.LIFT) {
			this.effects.lift(holder, event.kind());
			this.outbox.add(LifeEventMails.Template.LIFE_EVENT_LIFTED, id);
		}
		else if (act == LifeEventAct.KEEP && wasContested) {
			this.outbox.add(LifeEventMails.Template.RETIREMENT_KEPT, id);
		}
		this.journal.write(agent, Act.LIFE_EVENT_DECIDED, subject(holder), event.kind() + " " + before,
				event.kind() + " " + event.state());
		return Outcome.DONE;
	}

	/** The signed-in person’s retirement, if one is in force. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(readOnly = true)
	public Optional<LifeEventDetails> retirementOf(Citizen citizen) {
		return retirement(citizen)
			.map((event) -> event.details(event.isContestable() ? List.of(LifeEventAct.CONTEST) : List.of()));
	}

	/** What was ever reported about the signed-in person, oldest first. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	@Transactional(readOnly = true)
	public List<LifeEventDetails> reportedAbout(Citizen citizen) {
		return this.holders.namesakeOf(citizen.accountId())
			.map((holder) -> this.events.findByHolderOrderByReportedAt(holder.value()))
			.orElse(List.of())
			.stream()
			.map((event) -> event.details(List.of()))
			.toList();
	}

	/**
	 * Contests the signed-in person’s retirement.
	 * @return false if there is nothing to contest
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean contest(Citizen citizen, LifeEventDecision words) {
		this.holders.namesakeOf(citizen.accountId()).ifPresent((holder) -> this.holders.lock(List.of(holder)));
		Optional<LifeEvent> event = retirement(citizen).filter(LifeEvent::isContestable);
		event.ifPresent((found) -> found.move(LifeEventAct.CONTEST, null, words.words(), now()));
		return event.isPresent();
	}

	private Optional<LifeEvent> retirement(Citizen citizen) {
		return this.holders.namesakeOf(citizen.accountId())
			.flatMap((holder) -> this.events.findByStandingForAndKind(holder.value(), LifeEvent.Kind.RETIREMENT));
	}

	private static Subject subject(HolderId holder) {
		return new Subject(Subject.Kind.HOLDER, holder.value());
	}

	// Truncated to the database’s precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of an act of an agent. The constant names end the translation keys. */
	public enum Outcome {

		DONE,

		/** It was reported or decided meanwhile; nothing changed. */
		CHANGED,

		/** It is the agent’s own account; nothing changed. */
		OWN_ACCOUNT

	}

}
