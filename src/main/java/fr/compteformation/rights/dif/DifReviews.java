package fr.compteformation.rights.dif;

import java.io.IOException;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Correspondent;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Agents;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.DifEntry;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleCode;

/**
 * The door for agents: they open a declaration and decide about it. Every look and every
 * decision is journaled; every change is made under the holder’s lock, and never on one’s
 * own account.
 */
@Service
@Transactional
public class DifReviews {

	private final DifDeclarationRepository declarations;

	private final DifHistory history;

	private final DifDelays delays;

	private final DatedRules rules;

	private final Holders holders;

	private final Crediting crediting;

	private final Accounts accounts;

	private final Agents agents;

	private final Documents documents;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	DifReviews(DifDeclarationRepository declarations, DifHistory history, DifDelays delays, DatedRules rules,
			Holders holders, Crediting crediting, Accounts accounts, Agents agents, Documents documents,
			Journal journal, Outbox outbox, Clock clock) {
		this.declarations = declarations;
		this.history = history;
		this.delays = delays;
		this.rules = rules;
		this.holders = holders;
		this.crediting = crediting;
		this.accounts = accounts;
		this.agents = agents;
		this.documents = documents;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Opens a declaration for an agent, who works on it from now on; somebody else who
	 * did so may still finish, and the first to decide wins.
	 * @return empty when there is none, or another took its place
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<DifCase> open(Agent agent, DifDeclaration.Id id) {
		return standing(id).map((declaration) -> {
			journal(agent, Act.DECLARATION_OPENED, declaration, null);
			Optional<Correspondent> owner = this.holders.accountOf(declaration.holder())
				.flatMap((account) -> this.accounts.ownerOf(new AccountId(account)));
			return new DifCase(owner.map(Correspondent::name).orElse(""),
					owner.map(Correspondent::printedNumber).orElse(""), this.history.details(declaration),
					possible(agent, declaration), this.agents.isOwn(agent, declaration.holder()));
		});
	}

	/**
	 * The pages of a file of a declaration, which is journaled; outside of any
	 * transaction because drawing may be slow.
	 * @return none when it is no file of this declaration, or cannot be shown
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.declarations.hasDocument(id, file.value())) {
			return List.of();
		}
		this.journal.look(agent, Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.pages(file);
	}

	/**
	 * A copy of a file of a declaration to be saved, of what can be seen of it, which is
	 * journaled; outside of any transaction because drawing may be slow.
	 * @return empty when it is no file of this declaration, or cannot be drawn
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copy(Agent agent, DifDeclaration.Id id, DocumentId file) throws IOException {
		if (!this.declarations.hasDocument(id, file.value())) {
			return Optional.empty();
		}
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
		return this.documents.copyOf(file);
	}

	/**
	 * A file of a declaration to be saved as it was handed in, which is journaled as
	 * such.
	 * @return empty when it is no file of this declaration, or gone
	 */
	@PreAuthorize(Agent.ONLY)
	public Optional<Download> original(Agent agent, DifDeclaration.Id id, DocumentId file) {
		if (!this.declarations.hasDocument(id, file.value())) {
			return Optional.empty();
		}
		this.journal.write(agent, Act.FILE_SAVED, new Subject(Subject.Kind.FILE, file.value()), null, null);
		return this.documents.originalOf(file);
	}

	/**
	 * What the account would hold, and what that is worth, if these hours were right.
	 * Only whoever decides locks.
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(readOnly = true)
	public DifEffect effectOf(Agent agent, DifDeclaration.Id id, DifHours right) {
		DifDeclaration declaration = standing(id, this.declarations.holderOf(id)).orElseThrow();
		return new DifEffect(worth(declaration.credited()), worth(right));
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
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, declaration.id().value()), inWords(before),
				declaration.state() + " " + inWords(declaration.credited()));
	}

	private static String inWords(@Nullable DifHours hours) {
		return (hours != null) ? hours.value() + " h" : "-";
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
		return new Euros(worth(declaration.credited()).cents() - worth(right).cents());
	}

	private Euros worth(@Nullable DifHours hours) {
		return (hours != null) ? new Euros(hours.value() * this.rules.inForce(RuleCode.HOUR, today()).amount())
				: Euros.ZERO;
	}

	private LocalDate today() {
		return PortalTime.dayOf(now());
	}

	// As precise as the database.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
