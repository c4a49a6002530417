package fr.compteformation.rights.dif;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Agents;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.DifEntry;

/**
 * The door for those who decide about declarations. Every decision is journaled and made
 * under the holder’s lock, and never on one’s own account.
 */
@Service
@Transactional
public class DifDecisions {

	private final DifDeclarationRepository declarations;

	private final DifHistory history;

	private final DifDelays delays;

	private final DifCalculator calculator;

	private final Holders holders;

	private final Crediting crediting;

	private final Agents agents;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	DifDecisions(DifDeclarationRepository declarations, DifHistory history, DifDelays delays, DifCalculator calculator,
			Holders holders, Crediting crediting, Agents agents, Journal journal, Outbox outbox, Clock clock) {
		this.declarations = declarations;
		this.history = history;
		this.delays = delays;
		this.calculator = calculator;
		this.holders = holders;
		this.crediting = crediting;
		this.agents = agents;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Reads a declaration under its holder’s lock: what is read is what stands until the
	 * end of the transaction.
	 * @return empty when there is none, or another took its place
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDetails> read(Agent agent, DifDeclaration.Id id) {
		return standing(id).map(this.history::details);
	}

	/** What this agent may do about a declaration now; nothing on their own account. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public Set<DifAct> possible(Agent agent, DifDeclaration.Id id) {
		return standing(id, this.declarations.holderOf(id)).map((declaration) -> possible(agent, declaration))
			.orElse(Set.of());
	}

	/** Whether a file is one of a declaration. */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public boolean hasFile(Agent agent, DifDeclaration.Id id, DocumentId file) {
		return this.declarations.hasDocument(id, file.value());
	}

	/**
	 * What the account would hold, and what that is worth, if these hours were right.
	 * Only whoever decides locks.
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public DifEffect effectOf(Agent agent, DifDeclaration.Id id, DifHours right) {
		DifDeclaration declaration = standing(id, this.declarations.holderOf(id)).orElseThrow();
		return new DifEffect(this.calculator.worth(declaration.credited()), this.calculator.worth(right));
	}

	/**
	 * Decides about a declaration, tells the person and writes the ledger and the
	 * journal.
	 * @param seen the version that the agent read
	 * @throws java.util.NoSuchElementException when there is no such declaration, or
	 * another took its place
	 */
	@PreAuthorize(Agent.ONLY)
	public DifDecided decide(Agent agent, DifDeclaration.Id id, long seen, DifDecision decision) {
		Optional<DifDeclaration> found = standing(id);
		if (found.isEmpty()) {
			return new DifDecided.Changed(null);
		}
		DifDeclaration declaration = found.get();
		if (this.agents.isOwn(agent, declaration.holder())) {
			return new DifDecided.OwnAccount();
		}
		if (declaration.version() != seen) {
			return new DifDecided.Changed(this.history.details(declaration));
		}
		if (!declaration.allows(agent, this.history.isDecidedBy(declaration, agent), decision.act(), today())) {
			return new DifDecided.NotAllowed();
		}
		return switch (decision.act()) {
			case VALIDATE, CORRECT, REFUSE -> judge(agent, declaration, decision);
			case CONFIRM -> confirm(agent, declaration);
			case SEND_BACK -> sendBack(agent, declaration, decision);
			case ASK_FOR_DOCUMENT -> ask(agent, declaration, decision);
			case OPEN_ADVERSARIAL -> hear(agent, declaration, decision);
			case DECLARE, ANSWER, CONTEST, HAND_OVER ->
				throw new IllegalStateException("not to be chosen: " + decision.act());
		};
	}

	private DifDecided judge(Agent agent, DifDeclaration declaration, DifDecision decision) {
		DifHours right = rightHours(declaration, decision);
		if (this.delays.needsSecondLook(loss(declaration, right))) {
			return handOver(agent, declaration, decision, right);
		}
		DifDecided settled = settle(agent, declaration, decision.act(), right, decision.motive(), decision.text());
		return (settled instanceof DifDecided.RightsInUse && !agent.supervisor())
				? handOver(agent, declaration, decision, right) : settled;
	}

	private DifDecided settle(Agent agent, DifDeclaration declaration, DifAct act, DifHours right,
			@Nullable DifMotive motive, String text) {
		DifHours before = declaration.credited();
		if (!right.equals(before)
				&& this.crediting.dif(declaration.holder(), declaration.id().value() + ":" + declaration.version(),
						right.toBigDecimal(), today()) instanceof DifEntry.MoreThanIsLeft more) {
			return new DifDecided.RightsInUse(more.missing());
		}
		boolean contestable = act == DifAct.CORRECT && !declaration.wasContested();
		declaration.settle(settled(act), right, contestable ? this.delays.answeredBy(now()) : null);
		tell(agent, declaration, act, motive, text, before);
		return new DifDecided.Done();
	}

	private DifDecided confirm(Agent agent, DifDeclaration declaration) {
		DifPending pending = Objects.requireNonNull(declaration.pending());
		return settle(agent, declaration, pending.act(), new DifHours(pending.hours()), pending.motive(),
				pending.text());
	}

	private DifDecided handOver(Agent agent, DifDeclaration declaration, DifDecision decision, DifHours right) {
		declaration.handOver(
				new DifPending(decision.act(), right.value(), decision.motive(), decision.text(), declaration.state()),
				this.delays.checkedBy(now()));
		this.history.add(declaration, DifAct.HAND_OVER, agent, decision.motive(), decision.text(),
				declaration.credited());
		journal(agent, Act.SECOND_LOOK, declaration, declaration.credited());
		return new DifDecided.HandedOver();
	}

	private DifDecided sendBack(Agent agent, DifDeclaration declaration, DifDecision decision) {
		declaration.sendBack(this.delays.checkedBy(now()));
		this.history.add(declaration, DifAct.SEND_BACK, agent, decision.motive(), decision.text(),
				declaration.credited());
		journal(agent, Act.SECOND_LOOK, declaration, declaration.credited());
		return new DifDecided.Done();
	}

	private DifDecided ask(Agent agent, DifDeclaration declaration, DifDecision decision) {
		declaration.ask(this.delays.answeredBy(now()));
		tell(agent, declaration, decision.act(), decision.motive(), decision.text(), declaration.credited());
		return new DifDecided.Done();
	}

	private DifDecided hear(Agent agent, DifDeclaration declaration, DifDecision decision) {
		DifHours proposed = (decision.hours() != null) ? decision.hours() : new DifHours(0);
		declaration.hear(new DifPending((decision.hours() != null) ? DifAct.CORRECT : DifAct.REFUSE, proposed.value(),
				decision.motive(), decision.text(), declaration.state()), this.delays.answeredBy(now()));
		tell(agent, declaration, decision.act(), decision.motive(), decision.text(), declaration.credited());
		return new DifDecided.Done();
	}

	private void tell(Agent agent, DifDeclaration declaration, DifAct act, @Nullable DifMotive motive, String text,
			@Nullable DifHours before) {
		DifStep step = this.history.add(declaration, act, agent, motive, text, before);
		journal(agent, Act.DECISION, declaration, before);
		this.outbox.add(DifMails.Template.DIF_NEWS, step.id());
	}

	private void journal(Agent agent, Act act, DifDeclaration declaration, @Nullable DifHours before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, declaration.id().value()),
				DifDetails.inWords(before), declaration.state() + " " + DifDetails.inWords(declaration.credited()));
	}

	private Set<DifAct> possible(Agent agent, DifDeclaration declaration) {
		if (this.agents.isOwn(agent, declaration.holder())) {
			return Set.of();
		}
		boolean decidedBefore = this.history.isDecidedBy(declaration, agent);
		return Arrays.stream(DifAct.values())
			.filter((act) -> declaration.allows(agent, decidedBefore, act, today()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(DifAct.class)));
	}

	// First the lock, then the declaration: what is read is what stands until the end of
	// the transaction.
	private Optional<DifDeclaration> standing(DifDeclaration.Id id) {
		Optional<HolderId> holder = this.declarations.holderOf(id);
		holder.ifPresent((known) -> this.holders.lock(List.of(known)));
		return standing(id, holder);
	}

	private Optional<DifDeclaration> standing(DifDeclaration.Id id, Optional<HolderId> holder) {
		return holder.flatMap(this.declarations::findByStandingFor).filter((found) -> found.id().equals(id));
	}

	private DifHours rightHours(DifDeclaration declaration, DifDecision decision) {
		return switch (decision.act()) {
			case VALIDATE -> declaration.hours();
			case CORRECT -> Objects.requireNonNull(decision.hours());
			default -> new DifHours(0);
		};
	}

	private static DifState settled(DifAct act) {
		return switch (act) {
			case VALIDATE -> DifState.VALIDATED;
			case CORRECT -> DifState.CORRECTED;
			case REFUSE -> DifState.REFUSED;
			default -> throw new IllegalStateException("settles nothing: " + act);
		};
	}

	private Euros loss(DifDeclaration declaration, DifHours right) {
		return new Euros(this.calculator.worth(declaration.credited()).cents() - this.calculator.worth(right).cents());
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	// As precise as the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
