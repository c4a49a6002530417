package fr.compteformation.office.topup;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.office.topup.TopUpRepository.Place;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.document.DocumentPages;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/** Entry point of the module for supervisors, who credit or refuse top-ups. */
@Service
@Transactional
public class TopUpReviews {

	public static final int PAGE = 20;

	private final TopUpRepository topUps;

	private final TopUpCredit credit;

	private final Documents documents;

	private final DocumentPages pages;

	private final Journal journal;

	private final Outbox outbox;

	private final Validator validator;

	private final Clock clock;

	TopUpReviews(TopUpRepository topUps, TopUpCredit credit, Documents documents, DocumentPages pages, Journal journal,
			Outbox outbox, Validator validator, Clock clock) {
		this.topUps = topUps;
		this.credit = credit;
		this.documents = documents;
		this.pages = pages;
		this.journal = journal;
		this.outbox = outbox;
		this.validator = validator;
		this.clock = clock;
	}

	/**
	 * The top-ups in a state, oldest first.
	 * @param last the last top-up of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<TopUpLine> page(Agent agent, TopUpState state, @Nullable TopUpLine last) {
		Place place = Place.of(last, Place.OLDEST);
		return this.topUps.inStateAfter(state, place.sentAt(), place.id(), Limit.of(PAGE))
			.stream()
			.map(TopUp::line)
			.toList();
	}

	/** How many top-ups wait for a decision. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public int countWaiting(Agent agent) {
		return this.topUps.countByState(TopUpState.SENT);
	}

	/** Opens a top-up; recorded in the audit log. */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<TopUpCase> open(Agent agent, UUID id) {
		Optional<TopUp> found = this.topUps.findById(id);
		found.ifPresent((topUp) -> this.journal.look(agent, Act.TOP_UP_OPENED, subject(topUp)));
		return found.map((topUp) -> this.credit.shown(agent, topUp));
	}

	/**
	 * The rendered pages of the proof of payment; recorded in the audit log.
	 * @return none if it is erased or cannot be rendered
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<Page> pages(Agent agent, UUID id) throws IOException {
		Optional<TopUp> found = seen(agent, Act.FILE_OPENED, id);
		return found.isEmpty() ? List.of() : this.pages.pages(found.get().details().proof(), found.get().watermark());
	}

	/**
	 * A safe copy of the proof of payment, made from its rendered pages; recorded in the
	 * audit log.
	 * @return empty if it is erased or cannot be rendered
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<Download> proof(Agent agent, UUID id) throws IOException {
		Optional<TopUp> found = seen(agent, Act.COPY_SAVED, id);
		return found.isEmpty() ? Optional.empty()
				: this.documents.copyOf(found.get().details().proof(), found.get().watermark());
	}

	// Recorded before anything is shown.
	private Optional<TopUp> seen(Agent agent, Act act, UUID id) {
		Optional<TopUp> found = this.topUps.findById(id).filter((topUp) -> topUp.details().getProof() != null);
		found.map((topUp) -> topUp.details().proof())
			.ifPresent((proof) -> this.journal.look(agent, act, new Subject(Subject.Kind.FILE, proof.value())));
		return found;
	}

	/**
	 * Credits or refuses a top-up.
	 * @param seen the version that the supervisor read
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome decide(Agent agent, UUID id, long seen, TopUpDecision decision) {
		requireValid(decision);
		Optional<TopUp> found = this.topUps.lock(id).filter((topUp) -> topUp.isAt(seen));
		if (found.isEmpty()) {
			return Outcome.CHANGED;
		}
		TopUp topUp = found.get();
		Outcome outcome = decision.credits() ? this.credit.credit(agent, topUp, decision, now())
				: refuse(agent, topUp, decision);
		if (outcome == Outcome.DONE) {
			this.journal.write(agent, decision.credits() ? Act.TOP_UP_CREDITED : Act.TOP_UP_REFUSED,
					decidedAbout(topUp), null, topUp.reference().value());
			this.outbox.add(TopUpMails.Template.TOP_UP_DECIDED, id);
		}
		return outcome;
	}

	private Outcome refuse(Agent agent, TopUp topUp, TopUpDecision decision) {
		topUp.refuse(agent, decision, now());
		return Outcome.DONE;
	}

	private void requireValid(TopUpDecision decision) {
		Set<ConstraintViolation<TopUpDecision>> violations = this.validator.validate(decision, OnEntry.class);
		if (!violations.isEmpty()) {
			throw new ConstraintViolationException(violations);
		}
	}

	// A credit is about the person, who reads it in the activity of the account.
	private static Subject decidedAbout(TopUp topUp) {
		return topUp.holder()
			.map((holder) -> new Subject(Subject.Kind.HOLDER, holder.value()))
			.orElseGet(() -> subject(topUp));
	}

	private static Subject subject(TopUp topUp) {
		return new Subject(Subject.Kind.TOP_UP, topUp.id());
	}

	// Truncated to the databases’ precision.
	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** The result of a decision. The constant names end translation keys. */
	public enum Outcome {

		/** Saved, recorded in the audit log and announced by email. */
		DONE,

		/** Decided, or taken back, after the supervisor read it. Nothing was saved. */
		CHANGED,

		/** The person cannot be credited. Nothing was saved. */
		NOT_CREDITABLE,

		/** The payment was credited to the person before. Nothing was saved. */
		CREDITED_BEFORE,

		/**
		 * The fund does not know the person, and nobody confirmed it. Nothing was saved.
		 */
		UNKNOWN_PERSON;

		/** The translation key. */
		public String messageKey() {
			return "topUp.outcome." + name();
		}

	}

}
