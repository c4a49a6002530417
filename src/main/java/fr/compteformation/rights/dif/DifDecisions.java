package fr.compteformation.rights.dif;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.DifEntry;

/**
 * Decides about declarations. Every decision locks the holder and is recorded in the
 * audit log. Agents cannot decide about their own account.
 */
@Service
@Transactional
public class DifDecisions {

	private final DifDeclarationRepository declarations;

	private final DifHistory history;

	private final DifLimits limits;

	private final DifCalculator calculator;

	private final Holders holders;

	private final Crediting crediting;

	private final AgentHolders agents;

	private final Journal journal;

	DifDecisions(DifDeclarationRepository declarations, DifHistory history, DifLimits limits, DifCalculator calculator,
			Holders holders, Crediting crediting, AgentHolders agents, Journal journal) {
		this.declarations = declarations;
		this.history = history;
		this.limits = limits;
		this.calculator = calculator;
		this.holders = holders;
		this.crediting = crediting;
		this.agents = agents;
		this.journal = journal;
	}

	/**
	 * Reads a declaration and locks its holder, so that the state stays valid until the
	 * transaction ends.
	 * @return empty if there is none or it was replaced
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDetails> read(Agent agent, DifDeclaration.Id id) {
		return standing(id).map(this.history::details);
	}

	/** What this agent may do now; nothing on their own account. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Set<DifAct> possible(Agent agent, DifDeclaration.Id id) {
		return standing(id, this.declarations.holderOf(id)).map((declaration) -> possible(agent, declaration))
			.orElse(Set.of());
	}

	/** Whether a file belongs to a declaration. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public boolean hasFile(Agent agent, DifDeclaration.Id id, DocumentId file) {
		return this.declarations.hasDocument(id, file.value());
	}

	/**
	 * The effect on the account if these hours were decided. A preview, so it does not
	 * lock.
	 * @return empty if the declaration was replaced
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Optional<DifDecision.Effect> effectOf(Agent agent, DifDeclaration.Id id, DifHours right) {
		return standing(id, this.declarations.holderOf(id)).map((declaration) -> effect(declaration, right));
	}

	/**
	 * Decides about a declaration, notifies the person, and writes to ledger and audit
	 * log.
	 * @param seen the version that the agent read
	 * @throws java.util.NoSuchElementException if there is no such declaration or it was
	 * replaced
	 */
	@PreAuthorize(Agent.ONLY)
	public DifDecision.Outcome decide(Agent agent, DifDeclaration.Id id, long seen, DifDecision decision) {
		return objection(agent, id, seen, decision).orElseGet(() -> carryOut(agent, id, seen, decision));
	}

	/**
	 * Why a decision is not possible now; empty if it is. Locks the holder, so that the
	 * answer stays valid until the transaction ends.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDecision.Outcome> objection(Agent agent, DifDeclaration.Id id, long seen, DifDecision decision) {
		Optional<DifDecision.Outcome> objection = objection(agent, standing(id), seen, decision);
		return (objection.isEmpty() && this.limits.isHeld(id)) ? Optional.of(new DifDecision.Outcome.NotAllowed())
				: objection;
	}

	/**
	 * Carries out a decision that an agent made before, in the caller’s transaction; like
	 * {@link #decide}, but nobody is signed in and a hold does not count.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public DifDecision.Outcome carryOut(Agent agent, DifDeclaration.Id id, long seen, DifDecision decision) {
		Optional<DifDeclaration> found = standing(id);
		return objection(agent, found, seen, decision)
			.orElseGet(() -> carryOut(agent, found.orElseThrow(), decision.complete()));
	}

	private Optional<DifDecision.Outcome> objection(Agent agent, Optional<DifDeclaration> found, long seen,
			DifDecision decision) {
		if (found.isEmpty()) {
			return Optional.of(new DifDecision.Outcome.Changed(null));
		}
		DifDeclaration declaration = found.get();
		if (this.agents.isOwn(agent, declaration.holder())) {
			return Optional.of(new DifDecision.Outcome.OwnAccount());
		}
		if (declaration.version() != seen) {
			return Optional.of(new DifDecision.Outcome.Changed(this.history.details(declaration)));
		}
		boolean allowed = !decision.act().bringsEvidence() && declaration.standing()
			.allows(agent, this.history.involvementOf(declaration, agent), decision.act(), this.limits.today());
		return allowed ? Optional.empty() : Optional.of(new DifDecision.Outcome.NotAllowed());
	}

	private DifDecision.Outcome carryOut(Agent agent, DifDeclaration declaration, DifDecision decision) {
		DifDecision.Pending pending = declaration.standing().pending();
		if (decision.act() == DifAct.CONFIRM && pending != null) {
			return settle(agent, declaration, pending.decision());
		}
		return decision.act().settles() ? judge(agent, declaration, decision) : move(agent, declaration, decision);
	}

	/**
	 * Lets a decision take effect, or hands it over if its author may not decide alone.
	 * The caller has locked the holder and checked that the act is allowed.
	 */
	DifDecision.Outcome judge(Agent agent, DifDeclaration declaration, DifDecision decision) {
		if (effect(declaration, right(declaration, decision)).needsSecondLook(decision.act())) {
			return handOver(agent, declaration, decision);
		}
		DifDecision.Outcome settled = settle(agent, declaration, decision);
		return (settled instanceof DifDecision.Outcome.RightsInUse && !agent.supervisor())
				? handOver(agent, declaration, decision) : settled;
	}

	private DifDecision.Outcome settle(Agent agent, DifDeclaration declaration, DifDecision decision) {
		DifHours before = declaration.credited();
		DifHours right = right(declaration, decision);
		if (!right.equals(before)
				&& this.crediting.dif(declaration.holder(), declaration.id().value() + ":" + declaration.version(),
						right.toBigDecimal(), this.limits.today()) instanceof DifEntry.MoreThanIsLeft more) {
			return new DifDecision.Outcome.RightsInUse(more.missing());
		}
		boolean contestable = (decision.act().isCorrection() || agent.isAutomatic())
				&& !declaration.standing().wasContested();
		declaration.settle(decision.act(), right, contestable ? this.limits.answerDue() : null);
		note(agent, declaration, decision.act(), decision, before);
		return new DifDecision.Outcome.Done();
	}

	private DifDecision.Outcome handOver(Agent agent, DifDeclaration declaration, DifDecision decision) {
		declaration.move(DifAct.HAND_OVER, pending(declaration, decision, decision.act(), right(declaration, decision)),
				this.limits.due(DifState.Turn.SUPERVISOR));
		note(agent, declaration, DifAct.HAND_OVER, decision, declaration.credited());
		return new DifDecision.Outcome.HandedOver();
	}

	private DifDecision.Outcome move(Agent agent, DifDeclaration declaration, DifDecision decision) {
		DifAct act = decision.act();
		declaration.move(act, (act == DifAct.OPEN_ADVERSARIAL) ? proposal(declaration, decision) : null,
				this.limits.due(declaration.standing().after(act).turn()));
		note(agent, declaration, act, decision, declaration.credited());
		return new DifDecision.Outcome.Done();
	}

	private static DifDecision.Pending proposal(DifDeclaration declaration, DifDecision decision) {
		return (decision.hours() != null) ? pending(declaration, decision, DifAct.CORRECT, decision.hours())
				: pending(declaration, decision, DifAct.REFUSE, DifHours.NONE);
	}

	private static DifDecision.Pending pending(DifDeclaration declaration, DifDecision decision, DifAct act,
			DifHours right) {
		return new DifDecision.Pending(act, right.value(), decision.motive(), decision.text(),
				declaration.standing().state());
	}

	private void note(Agent agent, DifDeclaration declaration, DifAct act, DifDecision decision,
			@Nullable DifHours before) {
		this.history.add(declaration, act, agent, decision.motive(), decision.text(), before);
		journal(agent, act.isInternal() ? Act.SECOND_LOOK : Act.DECISION, declaration, before);
	}

	private void journal(Agent agent, Act act, DifDeclaration declaration, @Nullable DifHours before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, declaration.id().value()),
				DifDetails.inWords(before),
				declaration.standing().state() + " " + DifDetails.inWords(declaration.credited()));
	}

	private Set<DifAct> possible(Agent agent, DifDeclaration declaration) {
		if (this.agents.isOwn(agent, declaration.holder()) || this.limits.isHeld(declaration.id())) {
			return Set.of();
		}
		DifHistory.Involvement before = this.history.involvementOf(declaration, agent);
		return Arrays.stream(DifAct.values())
			.filter((act) -> !act.bringsEvidence()
					&& declaration.standing().allows(agent, before, act, this.limits.today()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DifAct.class)));
	}

	// Lock first, read second: the state read then stays valid until the transaction
	// ends.
	private Optional<DifDeclaration> standing(DifDeclaration.Id id) {
		Optional<HolderId> holder = this.declarations.holderOf(id);
		holder.ifPresent((known) -> this.holders.lock(List.of(known)));
		return standing(id, holder);
	}

	private Optional<DifDeclaration> standing(DifDeclaration.Id id, Optional<HolderId> holder) {
		return holder.flatMap(this.declarations::findByStandingFor).filter((found) -> found.id().equals(id));
	}

	/** Whether hours are worth more than one person, or a rule, decides about alone. */
	@Transactional(readOnly = true)
	public boolean isAboveLimit(DifHours hours) {
		return this.calculator.worth(hours).cents() > this.limits.secondLookLimit().cents();
	}

	private static DifHours right(DifDeclaration declaration, DifDecision decision) {
		return Objects.requireNonNull(
				decision.act().right(declaration.hours(), decision.hours(), declaration.standing().pending()));
	}

	private DifDecision.Effect effect(DifDeclaration declaration, DifHours right) {
		return new DifDecision.Effect(this.calculator.worth(declaration.credited()), this.calculator.worth(right),
				this.limits.secondLookLimit());
	}

	/**
	 * Knows the decisions that are made but wait to take effect.
	 */
	@FunctionalInterface
	public interface Hold {

		/** Whether a decision about this declaration waits to take effect. */
		boolean isHeld(DifDeclaration.Id id);

	}

}
