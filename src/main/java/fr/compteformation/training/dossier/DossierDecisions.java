package fr.compteformation.training.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;

/**
 * Entry point of the module for agents, who accept a submitted dossier for its training
 * provider, which reserves rights, or decline it. Every change locks the holder and
 * commits together with its ledger movements and its email.
 */
@Service
@Transactional
public class DossierDecisions {

	private static final String ONLY_AGENTS = "hasRole('" + Agent.ROLE + "')";

	private static final Limit AT_ONCE = Limit.of(200);

	private final DossierRepository dossiers;

	private final Holders holders;

	private final Funding funding;

	private final DifDeclarations dif;

	private final Outbox outbox;

	private final Clock clock;

	DossierDecisions(DossierRepository dossiers, Holders holders, Funding funding, DifDeclarations dif, Outbox outbox,
			Clock clock) {
		this.dossiers = dossiers;
		this.holders = holders;
		this.funding = funding;
		this.dif = dif;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The dossiers that wait for a decision, oldest first; at most 200. */
	@Transactional(readOnly = true)
	@PreAuthorize(ONLY_AGENTS)
	public List<DossierDetails> submitted() {
		return this.dossiers.findByStateOrderBySubmittedAt(DossierState.SUBMITTED, AT_ONCE)
			.stream()
			.map(Dossier::details)
			.toList();
	}

	/**
	 * Accepts a dossier for its provider and reserves the rights; the person can no
	 * longer declare DIF hours. The dossier stays submitted if the person would have to
	 * pay more than agreed, or if their proof of identity was withdrawn meanwhile: it
	 * waits for a new one rather than being cancelled, because the person may be honest
	 * and nothing is reserved yet. Idempotent.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_AGENTS)
	public DossierOutcome validate(Reference reference) {
		Dossier dossier = lock(reference);
		return switch (dossier.state()) {
			case SUBMITTED -> validate(dossier);
			case VALIDATED, IN_TRAINING, CLOSED -> DossierOutcome.DONE;
			case DRAFT, CANCELLED -> DossierOutcome.CHANGED;
		};
	}

	private DossierOutcome validate(Dossier dossier) {
		if (dossier.hasBegun(this.clock.instant())) {
			return DossierOutcome.TOO_LATE;
		}
		if (this.funding.isClosed(dossier.holder())) {
			return DossierOutcome.RIGHTS_CLOSED;
		}
		if (!this.holders.maySpend(dossier.holder())) {
			return DossierOutcome.PROOF_MISSING;
		}
		Optional<FundingPlan> reserved = this.funding.reserve(dossier.holder(), dossier.reference().value(),
				dossier.training().title(), dossier.training().price(), dossier.isExempt(), dossier.agreed());
		if (reserved.isEmpty()) {
			return DossierOutcome.RIGHTS_MISSING;
		}
		dossier.validate(reserved.get(), this.clock.instant());
		this.dif.lock(dossier.holder());
		this.outbox.add(DossierMails.Template.DOSSIER_VALIDATED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Declines a dossier for its provider. Idempotent.
	 * @throws java.util.NoSuchElementException if there is no such dossier
	 */
	@PreAuthorize(ONLY_AGENTS)
	public DossierOutcome decline(Reference reference) {
		Dossier dossier = lock(reference);
		if (dossier.isDeclined()) {
			return DossierOutcome.DONE;
		}
		if (dossier.state() != DossierState.SUBMITTED) {
			return DossierOutcome.CHANGED;
		}
		dossier.decline(this.clock.instant());
		this.outbox.add(DossierMails.Template.DOSSIER_DECLINED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Imports a dossier that was validated elsewhere, under its reference. Idempotent;
	 * sends no email. Ledger movements of later days must be booked after this call, so
	 * that the balances of the history follow its dates.
	 * @return whether it was imported now
	 * @throws java.util.NoSuchElementException if the rights do not cover what the person
	 * agreed to
	 */
	@PreAuthorize(ONLY_AGENTS)
	public boolean takeOver(HolderId holder, PastDossier past) {
		this.holders.lock(List.of(holder));
		if (this.dossiers.findByReference(past.reference()).isPresent()) {
			return false;
		}
		Training training = past.training();
		Dossier dossier = new Dossier(past.reference(), holder, null, training, past.submitted());
		FundingPlan funding = this.funding
			.reserve(holder, past.reference().value(), training.title(), training.price(), past.exemption() != null,
					past.agreed(), PortalTime.dayOf(past.validated()))
			.orElseThrow();
		dossier.submit(past.exemption(), past.agreed(), past.submitted());
		dossier.validate(funding, past.validated());
		this.dif.lock(holder);
		DossierCalendar.moveOn(dossier, this.clock.instant());
		this.dossiers.save(dossier);
		return true;
	}

	// Lock first, read second: the state read then stays valid until the transaction
	// ends.
	private Dossier lock(Reference reference) {
		HolderId holder = this.dossiers.holderOf(reference).orElseThrow();
		this.holders.lock(List.of(holder));
		return this.dossiers.findByReferenceAndHolder(reference, holder).orElseThrow();
	}

}
