package fr.compteformation.access.identitydocument;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.validation.ConstraintViolationException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;

/**
 * Entry point for people who prove their identity with a document: they send it, follow
 * the check, answer the agents, and contest a refusal. Files always belong to the
 * account.
 */
@Service
@Transactional
public class IdentityRequests {

	/** Where people send their document and follow the check. */
	public static final PagePath PAGE = new PagePath("/prouver-mon-identite/piece");

	private final IdentityRequestRepository requests;

	private final IdentityDrafts drafts;

	private final IdentityApplicants applicants;

	private final Documents documents;

	private final IdentityDocumentSettings settings;

	private final AccountEvents events;

	private final Outbox outbox;

	private final Clock clock;

	IdentityRequests(IdentityRequestRepository requests, IdentityDrafts drafts, IdentityApplicants applicants,
			Documents documents, IdentityDocumentSettings settings, AccountEvents events, Outbox outbox, Clock clock) {
		this.requests = requests;
		this.drafts = drafts;
		this.applicants = applicants;
		this.documents = documents;
		this.settings = settings;
		this.events = events;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The agents’ target time, in days. */
	public long days() {
		return this.settings.check().toDays();
	}

	/** How long a refusal can be contested, in days. */
	public long daysToContest() {
		return this.settings.contest().toDays();
	}

	/**
	 * Whether this person can use this way: they have something to prove, and no agent
	 * decided that the account belongs to somebody else.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isOpenTo(Citizen citizen) {
		return this.applicants.mayApply(citizen);
	}

	/** The person’s latest request. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<IdentityStatus> of(Citizen citizen) {
		return this.requests.findFirstByAccountOrderBySubmittedAtDesc(citizen.accountId())
			.map((request) -> request.status(now()));
	}

	/** What the person has chosen but not sent yet. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<IdentityPapers> draftOf(Citizen citizen) {
		return this.drafts.of(citizen);
	}

	/** Keeps what the person has chosen until they send it. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void keepDraft(Citizen citizen, IdentityPapers papers) {
		this.applicants.lock(citizen);
		this.drafts.replace(citizen, papers, now());
	}

	/**
	 * Sends the documents. A refusal that could still be contested becomes final, because
	 * this request replaces it.
	 * @throws ConstraintViolationException if a constraint is violated, which the form
	 * checks before
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome submit(Citizen citizen, IdentityPapers papers) {
		HolderId holder = this.applicants.lock(citizen);
		Optional<IdentityRequest> last = latest(citizen);
		if (!this.applicants.mayApply(citizen) || last.filter((request) -> request.state().isOpen()).isPresent()) {
			return Outcome.NOT_NOW;
		}
		this.applicants.requireValid(papers);
		if (!keep(citizen, papers.copy().files())) {
			return Outcome.FILE_GONE;
		}
		Instant now = now();
		last.ifPresent((former) -> former.giveUpContest(now));
		IdentityRequest request = this.requests.saveAndFlush(new IdentityRequest(new AccountId(citizen.accountId()),
				holder, papers, now, now.plus(this.settings.check())));
		this.documents.drawAhead(papers.copy().files(), request.watermark());
		this.drafts.delete(citizen);
		this.events.write(citizen.accountId(), AccountAct.IDENTITY_DOCUMENT_SENT);
		this.outbox.add(IdentityDocumentMails.Template.IDENTITY_DOCUMENT_RECEIVED, request.id());
		return Outcome.DONE;
	}

	/**
	 * Sends the files that an agent asked for, in the same request.
	 * @param seen the version that the person read
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome answer(Citizen citizen, long seen, IdentityPapers papers) {
		this.applicants.requireValid(papers);
		return change(citizen, seen, IdentityAct.ANSWER, papers.copy().files(), (request) -> {
			Instant now = now();
			this.documents.release(request.answer(papers, now, now.plus(this.settings.check())));
			this.drafts.delete(citizen);
			this.outbox.add(IdentityDocumentMails.Template.IDENTITY_DOCUMENT_RECEIVED, request.id());
		});
	}

	/**
	 * Contests a refusal that is not final.
	 * @param seen the version that the person read
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome contest(Citizen citizen, long seen, IdentityContest contest) {
		this.applicants.requireValid(contest);
		return change(citizen, seen, IdentityAct.CONTEST, contest.getFiles(), (request) -> {
			Instant now = now();
			request.contest(contest, now, now.plus(this.settings.check()));
			this.outbox.add(IdentityDocumentMails.Template.IDENTITY_DOCUMENT_RECEIVED, request.id());
		});
	}

	/**
	 * Withdraws an open request and erases its files.
	 * @param seen the version that the person read
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Outcome withdraw(Citizen citizen, long seen) {
		return change(citizen, seen, IdentityAct.WITHDRAW, List.of(),
				(request) -> this.documents.release(request.withdraw(now())));
	}

	private Outcome change(Citizen citizen, long seen, IdentityAct act, List<DocumentId> files,
			Consumer<IdentityRequest> verb) {
		this.applicants.lock(citizen);
		Optional<IdentityRequest> found = latest(citizen).filter((request) -> request.version() == seen
				&& request.allows(act) && (act != IdentityAct.CONTEST || request.isContestable(now())));
		if (found.isEmpty()) {
			return Outcome.NOT_NOW;
		}
		if (!keep(citizen, files)) {
			return Outcome.FILE_GONE;
		}
		found.ifPresent(verb);
		found.ifPresent((request) -> this.documents.drawAhead(files, request.watermark()));
		return Outcome.DONE;
	}

	// An agent may be deciding at the same time.
	private Optional<IdentityRequest> latest(Citizen citizen) {
		return this.requests.findFirstByAccountOrderBySubmittedAtDesc(citizen.accountId())
			.flatMap((request) -> this.requests.lock(request.id()));
	}

	private boolean keep(Citizen citizen, List<DocumentId> files) {
		boolean kept = this.documents.keep(DocumentOwner.account(citizen), files);
		if (!kept) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return kept;
	}

	// Truncated, because the database would round.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of an act of the person. The names are suffixes of translation keys. */
	public enum Outcome {

		DONE,

		/** A file was deleted before it was sent; nothing is stored. */
		FILE_GONE,

		/** The request changed meanwhile, or is no longer possible; nothing is stored. */
		NOT_NOW;

		/** The translation key. */
		public String messageKey() {
			return "identityDocument.outcome." + name();
		}

	}

}
