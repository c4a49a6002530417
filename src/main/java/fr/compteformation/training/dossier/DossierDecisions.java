package fr.compteformation.training.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierRepository.Place;

/**
 * Entry point of the module for those who answer for a training provider: accepts a
 * submitted dossier, which reserves rights, proposes a change, or declines it, and
 * declares the presence of the person. Every change locks the holder and commits together
 * with its ledger movements and its email. The caller checks which dossiers a provider
 * may see.
 */
@Service
@Transactional
public class DossierDecisions {

	private static final String ONLY_AGENTS = "hasRole('" + Agent.ROLE + "')";

	private static final String ONLY_WHO_ANSWERS = "hasAnyRole('" + Agent.ROLE + "', '" + Professional.PROVIDER + "')";

	/** How many dossiers a page has. */
	public static final int PAGE = 50;

	private final DossierRepository dossiers;

	private final DossierValidation validation;

	private final Holders holders;

	private final Documents documents;

	private final Outbox outbox;

	private final Clock clock;

	DossierDecisions(DossierRepository dossiers, DossierValidation validation, Holders holders, Documents documents,
			Outbox outbox, Clock clock) {
		this.dossiers = dossiers;
		this.validation = validation;
		this.holders = holders;
		this.documents = documents;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** How many dossiers wait for a decision. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public int countSubmitted() {
		return this.dossiers.countByState(DossierState.SUBMITTED);
	}

	/** A page of the dossiers that wait for a decision, oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public List<DossierDetails> submitted(@Nullable DossierDetails last) {
		Place place = Place.of(last, Place.OLDEST);
		return details(this.dossiers.waitingAfter(place.submitted(), place.reference(), Limit.of(PAGE)));
	}

	/**
	 * A page of the dossiers of a provider in one state: the oldest request first, and
	 * the newest first of those that have ended.
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public List<DossierDetails> of(Siret provider, DossierState state, @Nullable DossierDetails last) {
		Place place = Place.of(last, state.isFinal() ? Place.NEWEST : Place.OLDEST);
		return details(state.isFinal()
				? this.dossiers.ofProviderBefore(provider.value(), state, place.submitted(), place.reference(),
						Limit.of(PAGE))
				: this.dossiers.ofProviderAfter(provider.value(), state, place.submitted(), place.reference(),
						Limit.of(PAGE)));
	}

	/** Finds a dossier that was submitted to a provider. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public Optional<DossierDetails> find(Siret provider, Reference reference) {
		return this.dossiers.findByReferenceAndProvider(reference, provider.value())
			.map(Dossier::details)
			.filter(DossierDetails::wasSubmitted);
	}

	/** Finds a dossier that was submitted to any provider. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public Optional<DossierDetails> find(Reference reference) {
		return this.dossiers.findByReference(reference).map(Dossier::details).filter(DossierDetails::wasSubmitted);
	}

	/** The person whose dossier it is. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public Optional<HolderId> holderOf(Reference reference) {
		return this.dossiers.holderOf(reference);
	}

	/** The provider of a dossier; empty if it is not one of the catalogue. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public Optional<Siret> providerOf(Reference reference) {
		return this.dossiers.providerOf(reference).map(Siret::new);
	}

	/** The files that show why the person owes no participation. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public List<Document> exemptionProofs(Reference reference) {
		return this.dossiers.findByReference(reference)
			.filter((dossier) -> dossier.details().wasSubmitted())
			.map((dossier) -> this.documents.described(dossier.agreement().exemptionProofs()))
			.orElseGet(List::of);
	}

	/**
	 * Accepts a dossier unchanged for its provider, with the exemption and its files, and
	 * reserves the rights; the person can no longer declare DIF hours. The dossier stays
	 * submitted if the person would have to pay more than agreed, if another funder’s
	 * promise is not confirmed, or if their proof of identity was withdrawn meanwhile: it
	 * waits for a new one rather than being cancelled, because the person may be honest
	 * and nothing is reserved yet. Idempotent.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome validate(Reference reference) {
		Dossier dossier = lock(reference);
		return switch (dossier.state()) {
			case SUBMITTED -> this.validation.hindrance(dossier).orElseGet(() -> accept(dossier));
			case VALIDATED, IN_TRAINING, CLOSED -> DossierOutcome.DONE;
			case DRAFT, PROPOSED, CANCELLED -> DossierOutcome.CHANGED;
		};
	}

	private DossierOutcome accept(Dossier dossier) {
		return dossier.agreement().contributions().areConfirmed() ? this.validation.validate(dossier)
				: DossierOutcome.FUNDING_UNCONFIRMED;
	}

	/**
	 * Offers other dates or another price, or refuses the exemption. Promises that are
	 * not confirmed no longer count. The dossier waits until the person confirms; a new
	 * proposal replaces the former one.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome propose(Reference reference, ChangeProposal proposal) {
		Dossier dossier = lock(reference);
		if (!dossier.state().waitsForAnAnswer()) {
			return DossierOutcome.CHANGED;
		}
		Instant now = this.clock.instant();
		if (!proposal.isSound() || !PortalTime.dayOf(now).isBefore(proposal.startsOn())) {
			return DossierOutcome.TOO_LATE;
		}
		if (proposal.price().compareTo(dossier.agreement().contributions().confirmed()) < 0) {
			return DossierOutcome.FUNDING_ABOVE_PRICE;
		}
		dossier.propose(proposal, now);
		this.outbox.add(DossierMails.Template.DOSSIER_PROPOSED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Confirms what another funder promised, or that the person paid their own share.
	 * Idempotent.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome confirm(Reference reference, Funder funder) {
		Dossier dossier = lock(reference);
		if (dossier.agreement().contributions().confirmedWith(funder).compareTo(dossier.details().price()) > 0) {
			return DossierOutcome.FUNDING_ABOVE_PRICE;
		}
		return (dossier.state() != DossierState.DRAFT
				&& dossier.agreement().contributions().confirm(funder, this.clock.instant())) ? DossierOutcome.DONE
						: DossierOutcome.CHANGED;
	}

	/**
	 * Declines a dossier for its provider. Idempotent.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome decline(Reference reference, DossierDetails.Refusal reason) {
		Dossier dossier = lock(reference);
		if (dossier.isDeclined()) {
			return DossierOutcome.DONE;
		}
		if (!dossier.state().waitsForAnAnswer()) {
			return DossierOutcome.CHANGED;
		}
		dossier.decline(reason, this.clock.instant());
		this.outbox.add(DossierMails.Template.DOSSIER_DECLINED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Declares the day on which the person began the training.
	 * @param day a day of the training that is not after today
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome declareEntry(Reference reference, LocalDate day) {
		Dossier dossier = lock(reference);
		return DossierCalendar.declare(dossier, day, this.clock.instant(),
				() -> dossier.declareForProvider((said) -> said.enteredOn(day)));
	}

	/**
	 * Declares how much the person attended, from the last day of the training on.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_WHO_ANSWERS)
	public DossierOutcome declareEnd(Reference reference, Presence.Attendance attendance) {
		Dossier dossier = lock(reference);
		Instant now = this.clock.instant();
		if (dossier.state().isAtTraining() && PortalTime.dayOf(now).isBefore(dossier.training().endsOn())) {
			return DossierOutcome.TOO_EARLY;
		}
		return DossierCalendar.declare(dossier, null, now,
				() -> dossier.declareForProvider((said) -> said.attended(attendance)));
	}

	private static List<DossierDetails> details(List<Dossier> dossiers) {
		return dossiers.stream().map(Dossier::details).toList();
	}

	// Lock first, read second: the state read then stays valid until the transaction
	// ends.
	private Dossier lock(Reference reference) {
		HolderId holder = this.dossiers.holderOf(reference).orElseThrow();
		this.holders.lock(List.of(holder));
		return this.dossiers.findByReferenceAndHolder(reference, holder).orElseThrow();
	}

}
