package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;

/**
 * A request to compare an identity document with an account. Its files belong to the
 * account and are erased some time after the decision is final; the decision stays.
 */
@Entity
@Table(name = "identity_request")
class IdentityRequest {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private Reference reference;

	@Column(name = "account_id")
	private UUID account;

	/** The account while the request is open; unique in the database. */
	@Column(name = "open_account")
	private @Nullable UUID openAccount;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "holder_id"))
	private HolderId holder;

	@Enumerated(EnumType.STRING)
	private IdentityRequestState state;

	// Not validated with the entity: the files are erased later.
	@Embedded
	private @Nullable IdentityPapers papers;

	@ElementCollection
	@CollectionTable(name = "identity_request_contest_file", joinColumns = @JoinColumn(name = "request_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private List<DocumentId> contestFiles = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "identity_request_step", joinColumns = @JoinColumn(name = "request_id"))
	@OrderColumn(name = "position")
	private List<IdentityStep> steps = new ArrayList<>();

	@Column(name = "submitted_at")
	private Instant submittedAt;

	@Column(name = "due_at")
	private @Nullable Instant dueAt;

	@Column(name = "final_at")
	private @Nullable Instant finalAt;

	@Column(name = "erased_at")
	private @Nullable Instant erasedAt;

	@SuppressWarnings("NullAway.Init") // for JPA, which fills the fields
	protected IdentityRequest() {
	}

	/** Sends the documents. */
	IdentityRequest(AccountId account, HolderId holder, IdentityPapers papers, Instant now, Instant due) {
		this.id = UUID.randomUUID();
		this.reference = Reference.random();
		this.account = account.value();
		this.openAccount = account.value();
		this.holder = holder;
		this.state = IdentityRequestState.SUBMITTED;
		this.papers = papers.copy();
		this.submittedAt = now;
		this.dueAt = due;
		this.steps.add(IdentityStep.ofPerson(IdentityAct.SUBMIT, "", now));
	}

	/**
	 * The person sends the files asked for.
	 * @return the former files that are no longer needed
	 */
	List<DocumentId> answer(IdentityPapers papers, Instant now, Instant due) {
		List<DocumentId> former = papers().files();
		move(IdentityAct.ANSWER, due, null);
		this.papers = papers.copy();
		this.steps.add(IdentityStep.ofPerson(IdentityAct.ANSWER, "", now));
		return former.stream().filter((file) -> !papers().files().contains(file)).toList();
	}

	/** The person contests a refusal that is not final. */
	void contest(IdentityContest contest, Instant now, Instant due) {
		if (!isContestable(now)) {
			throw new IllegalStateException("final: " + this.id);
		}
		move(IdentityAct.CONTEST, due, null);
		this.contestFiles.addAll(contest.getFiles());
		this.steps.add(IdentityStep.ofPerson(IdentityAct.CONTEST, contest.getText(), now));
	}

	/**
	 * The person no longer wants an answer.
	 * @return the files to delete
	 */
	List<DocumentId> withdraw(Instant now) {
		move(IdentityAct.WITHDRAW, null, now);
		this.steps.add(IdentityStep.ofPerson(IdentityAct.WITHDRAW, "", now));
		return erase(now);
	}

	/**
	 * The person did not answer in time.
	 * @return the files to delete
	 */
	List<DocumentId> lapse(Instant now) {
		move(IdentityAct.LAPSE, null, now);
		this.steps.add(IdentityStep.ofPerson(IdentityAct.LAPSE, "", now));
		return erase(now);
	}

	/** The person sends other documents instead of contesting a refusal. */
	void giveUpContest(Instant now) {
		if (isContestable(now)) {
			this.finalAt = now;
		}
	}

	/** An agent decides; refusals of contested requests are final at once. */
	void decide(Agent agent, IdentityDecision decision, Instant now, IdentityDocumentSettings settings) {
		IdentityAct act = decision.act();
		if (!possibleFor(agent).contains(act)) {
			throw new IllegalStateException(this.state + " and " + act + ": " + this.id);
		}
		switch (act) {
			case ASK_MORE -> move(act, now.plus(settings.answer()), null);
			case REFUSE ->
				move(act, null, (this.state == IdentityRequestState.CONTESTED) ? now : now.plus(settings.contest()));
			default -> move(act, null, now);
		}
		this.steps.add(new IdentityStep(now, act, agent.agentId(), agent.number(),
				act.needsMotive() ? decision.getMotive() : null, act.needsMotive() ? decision.getText() : ""));
	}

	/**
	 * Forgets the files.
	 * @return the files to delete
	 */
	List<DocumentId> erase(Instant now) {
		List<DocumentId> files = files();
		this.papers = papers().erased();
		this.contestFiles.clear();
		this.erasedAt = now;
		return files;
	}

	/**
	 * The acts of this agent that are possible now; contested ones need a second pair of
	 * eyes.
	 */
	List<IdentityAct> possibleFor(Agent agent) {
		boolean allowed = this.state.turn() != IdentityRequestState.Turn.SUPERVISOR || (agent.supervisor()
				&& this.steps.stream().noneMatch((step) -> agent.agentId().equals(step.agent())));
		return allowed ? Arrays.stream(IdentityAct.values())
			.filter((act) -> act.isOfAgents() && this.state.allows(act))
			.toList() : List.of();
	}

	/** Whether the person may contest the refusal. */
	boolean isContestable(Instant now) {
		return this.state.allows(IdentityAct.CONTEST) && now.isBefore(Objects.requireNonNull(this.finalAt));
	}

	/** Whether the files asked for did not come in time. */
	boolean isUnanswered(Instant now) {
		return this.state.allows(IdentityAct.LAPSE) && !now.isBefore(Objects.requireNonNull(this.dueAt));
	}

	/** Whether the decision has been final since then. */
	boolean isFinalSince(Instant moment) {
		return this.finalAt != null && !this.finalAt.isAfter(moment);
	}

	boolean allows(IdentityAct act) {
		return this.state.allows(act);
	}

	/** The files that are kept. */
	List<DocumentId> files() {
		return Stream.concat(papers().files().stream(), this.contestFiles.stream()).toList();
	}

	boolean hasFile(DocumentId file) {
		return files().contains(file);
	}

	private void move(IdentityAct act, @Nullable Instant due, @Nullable Instant decisionFinal) {
		if (!this.state.allows(act)) {
			throw new IllegalStateException(this.state + " and " + act + ": " + this.id);
		}
		this.state = IdentityRequestState.after(act);
		this.openAccount = this.state.isOpen() ? this.account : null;
		this.dueAt = due;
		this.finalAt = decisionFinal;
	}

	private IdentityPapers papers() {
		return Objects.requireNonNullElseGet(this.papers, IdentityPapers::new);
	}

	UUID id() {
		return this.id;
	}

	long version() {
		return Objects.requireNonNull(this.version);
	}

	/** What agents see across its files, after the name of the site. */
	String watermark() {
		return reference().toString();
	}

	Reference reference() {
		return this.reference;
	}

	AccountId account() {
		return new AccountId(this.account);
	}

	HolderId holder() {
		return this.holder;
	}

	IdentityRequestState state() {
		return this.state;
	}

	IdentityStatus status(Instant now) {
		return new IdentityStatus(this.reference, version(), this.state, this.submittedAt, this.dueAt, this.finalAt,
				isContestable(now), papers().copy(), List.copyOf(this.contestFiles), List.copyOf(this.steps));
	}

}
