package fr.compteformation.access.identitydocument;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * The service for agents who check identity documents. Every view, download and decision
 * is journaled, and nobody handles their own account. Agents see watermarked pages and
 * copies only.
 */
@Service
@Transactional
public class IdentityCases {

	private final IdentityRequestRepository requests;

	private final IdentityDocumentSettings settings;

	private final IdentityApplicants applicants;

	private final IdentityProofs proofs;

	private final IdentityPages files;

	private final Journal journal;

	private final Outbox outbox;

	private final Clock clock;

	IdentityCases(IdentityRequestRepository requests, IdentityDocumentSettings settings, IdentityApplicants applicants,
			IdentityProofs proofs, IdentityPages files, Journal journal, Outbox outbox, Clock clock) {
		this.requests = requests;
		this.settings = settings;
		this.applicants = applicants;
		this.proofs = proofs;
		this.files = files;
		this.journal = journal;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Opens a request; none when there is no such. */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public Optional<IdentityCase> open(Agent agent, UUID id) {
		return this.requests.findById(id).map((request) -> {
			this.journal.write(agent, Act.IDENTITY_REQUEST_OPENED, subject(request), null, request.state().name());
			boolean own = this.applicants.isOwn(agent, request);
			return new IdentityCase(id, request.account(), request.holder(), request.status(now()),
					this.applicants.declared(agent, request), own ? List.of() : request.possibleFor(agent), own,
					this.applicants.isNameUndecided(request));
		});
	}

	/**
	 * Renders the watermarked pages of a file and records the view. Runs outside
	 * transactions, because rendering may be slow.
	 * @return empty if the file does not belong to this request or cannot be rendered
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public List<Page> pages(Agent agent, UUID id, DocumentId file) throws IOException {
		return this.files.pages(agent, id, file);
	}

	/**
	 * A watermarked copy of a file, made from its rendered pages; the download is
	 * recorded. Runs outside transactions, because rendering may be slow.
	 * @return empty if the file does not belong to this request or cannot be rendered
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copy(Agent agent, UUID id, DocumentId file) throws IOException {
		return this.files.copy(agent, id, file);
	}

	/**
	 * Decides about a request.
	 * @param seen the version that the agent read
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome decide(Agent agent, UUID id, long seen, IdentityDecision decision) {
		this.applicants.requireValid(decision);
		Optional<IdentityRequest> found = this.requests.lock(id);
		if (found.filter((request) -> this.applicants.isOwn(agent, request)).isPresent()) {
			return Outcome.OWN_ACCOUNT;
		}
		if (found.filter((request) -> request.version() == seen).isEmpty()) {
			return Outcome.CHANGED;
		}
		IdentityRequest request = found.get();
		if (!request.possibleFor(agent).contains(decision.act())) {
			return Outcome.NOT_ALLOWED;
		}
		if (decision.act() == IdentityAct.ACCEPT
				&& !this.proofs.prove(request.account(), ProofMethod.DOCUMENT, agent)) {
			return Outcome.NAME_UNDECIDED;
		}
		String before = request.state().name();
		request.decide(agent, decision, now(), this.settings);
		this.journal.write(agent, Act.IDENTITY_REQUEST_DECIDED, subject(request), before, request.state().name());
		tell(request);
		return Outcome.DONE;
	}

	private void tell(IdentityRequest request) {
		switch (request.state()) {
			case MORE_ASKED -> this.outbox.add(IdentityDocumentMails.Template.IDENTITY_DOCUMENT_ASKED, request.id());
			case REFUSED -> this.outbox.add(IdentityDocumentMails.Template.IDENTITY_DOCUMENT_REFUSED, request.id());
			case SUBMITTED, CONTESTED, ACCEPTED, WITHDRAWN, LAPSED -> {
				// The proof informs of an acceptance.
			}
		}
	}

	private static Subject subject(IdentityRequest request) {
		return new Subject(Subject.Kind.ACCOUNT, request.account().value());
	}

	// Truncated, because the database would round.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of a decision. The names are suffixes of translation keys. */
	public enum Outcome {

		/** Saved, recorded in the audit log and announced by email. */
		DONE,

		/** The request changed after the agent read it. Nothing was saved. */
		CHANGED,

		/** It is the agent’s own account. Nothing was saved. */
		OWN_ACCOUNT,

		/** This agent may not decide this now. Nothing was saved. */
		NOT_ALLOWED,

		/** An agent must first decide about the name. Nothing was saved. */
		NAME_UNDECIDED;

		/** The translation key. */
		public String messageKey() {
			return "identityDocument.decided." + name();
		}

	}

}
