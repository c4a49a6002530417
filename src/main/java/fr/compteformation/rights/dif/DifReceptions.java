package fr.compteformation.rights.dif;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.holder.AgentHolders;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;

/**
 * Declarations and documents that agents enter for a person who wrote, called or came.
 * What they enter is checked by another agent.
 */
@Service
@Transactional
public class DifReceptions {

	private final DifDeclarationRepository declarations;

	private final DifRecords records;

	private final DifHistory history;

	private final DifLimits limits;

	private final Holders holders;

	private final AgentHolders agents;

	private final Documents documents;

	private final Journal journal;

	DifReceptions(DifDeclarationRepository declarations, DifRecords records, DifHistory history, DifLimits limits,
			Holders holders, AgentHolders agents, Documents documents, Journal journal) {
		this.declarations = declarations;
		this.records = records;
		this.history = history;
		this.limits = limits;
		this.holders = holders;
		this.agents = agents;
		this.documents = documents;
		this.journal = journal;
	}

	/** The person’s current declaration, if any. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public Optional<DifDetails> currentOf(Agent agent, HolderId holder) {
		return this.declarations.findByStandingFor(holder).map(this.history::details);
	}

	/** Whether it is the agent’s own account, for which another agent acts. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY)
	public boolean isOwn(Agent agent, HolderId holder) {
		return this.agents.isOwn(agent, holder);
	}

	/**
	 * Saves and credits a declaration that was received. Its day of receipt counts for
	 * the last day to declare.
	 * @param seen the current declaration that the agent read
	 * @throws jakarta.validation.ConstraintViolationException if it is not valid
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome enter(Agent agent, HolderId holder, DifDeclaration filled, DifDeclaration.@Nullable Id seen) {
		if (this.agents.isOwn(agent, holder)) {
			return Outcome.OWN_ACCOUNT;
		}
		this.holders.lock(List.of(holder));
		if (this.declarations.existsById(filled.id())) {
			return Outcome.DONE;
		}
		this.limits.requireValid(filled);
		this.limits.requireValid(filled.receipt());
		Optional<DifDeclaration> former = this.declarations.findByStandingFor(holder);
		Outcome refused = refusal(holder, filled, former, seen);
		if (refused != Outcome.DONE) {
			return refused;
		}
		if (!keep(holder, filled.getDocuments())) {
			return Outcome.FILE_GONE;
		}
		if (!this.records.save(holder, filled, former.orElse(null), this.limits.now(), agent)) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return Outcome.LOCKED;
		}
		journal(agent, Act.DECLARATION_ENTERED, filled.id(), null, filled.receipt().origin().name());
		return Outcome.DONE;
	}

	private Outcome refusal(HolderId holder, DifDeclaration filled, Optional<DifDeclaration> former,
			DifDeclaration.@Nullable Id seen) {
		if (this.limits.isLocked(holder)) {
			return Outcome.LOCKED;
		}
		if (this.limits.isOver(Objects.requireNonNull(filled.receipt().getReceivedOn()))) {
			return Outcome.CLOSED;
		}
		if (!Objects.equals(former.map(DifDeclaration::id).orElse(null), seen)) {
			return Outcome.CHANGED;
		}
		return former.stream().allMatch((current) -> current.standing().allows(DifAct.DECLARE, this.limits.today()))
				? Outcome.DONE : Outcome.NOT_NOW;
	}

	/**
	 * Adds documents that were received to the current declaration. They answer what the
	 * person was asked for, if anything.
	 * @param seen the version that the agent read
	 * @throws java.util.NoSuchElementException if there is no declaration
	 * @throws IllegalArgumentException without documents, or if the text is too long
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome attach(Agent agent, HolderId holder, long seen, String text, List<DocumentId> received) {
		if (received.isEmpty() || text.length() > DifDecision.MAX_TEXT) {
			throw new IllegalArgumentException("no document");
		}
		if (this.agents.isOwn(agent, holder)) {
			return Outcome.OWN_ACCOUNT;
		}
		this.holders.lock(List.of(holder));
		DifDeclaration declaration = this.declarations.findByStandingFor(holder).orElseThrow();
		if (declaration.version() != seen) {
			return Outcome.CHANGED;
		}
		boolean answers = declaration.standing().allows(DifAct.ANSWER, this.limits.today());
		if (!answers && !declaration.standing()
			.allows(agent, DifHistory.Involvement.NONE, DifAct.ATTACH, this.limits.today())) {
			return Outcome.NOT_NOW;
		}
		if (declaration.getDocuments().size() + received.size() > DifDeclaration.MAX_FILES) {
			return Outcome.TOO_MANY_FILES;
		}
		if (!keep(holder, received)) {
			return Outcome.FILE_GONE;
		}
		String before = declaration.standing().state().name();
		if (answers) {
			declaration.answer(DifAct.ANSWER, received, this.limits.due(DifState.Turn.AGENT));
		}
		else {
			declaration.attach(received);
		}
		this.history.add(declaration, answers ? DifAct.ANSWER : DifAct.ATTACH, agent, null, text,
				declaration.credited());
		journal(agent, Act.DOCUMENT_ATTACHED, declaration.id(), before, declaration.standing().state().name());
		return Outcome.DONE;
	}

	private boolean keep(HolderId holder, List<DocumentId> received) {
		boolean kept = this.documents.keep(new DocumentOwner(holder.value()), received);
		if (!kept) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		this.documents.drawAhead(received, "");
		return kept;
	}

	private void journal(Agent agent, Act act, DifDeclaration.Id id, @Nullable String before, String after) {
		this.journal.write(agent, act, new Subject(Subject.Kind.DECLARATION, id.value()), before, after);
	}

	/**
	 * The result of entering what was received for a person. The constant names end the
	 * translation keys.
	 */
	public enum Outcome {

		/** It is saved. */
		DONE,

		/** The declaration changed meanwhile; nothing was saved. */
		CHANGED,

		/** A training dossier locked the hours: they are corrected instead. */
		LOCKED,

		/** It was received after the last day. */
		CLOSED,

		/** The current declaration waits for something else. */
		NOT_NOW,

		/** It is the agent’s own account. */
		OWN_ACCOUNT,

		/** An uploaded file expired. */
		FILE_GONE,

		/** A declaration has at most five files. */
		TOO_MANY_FILES

	}

}
