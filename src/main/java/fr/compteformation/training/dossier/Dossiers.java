package fr.compteformation.training.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.Offer;

/**
 * Entry point of the module for citizens, who draft, submit and cancel their own
 * dossiers. Every change locks the holder and commits together with its ledger movements
 * and its email. A dossier of another person, or of an account that does not see its
 * holder, counts as missing. Drafting needs no proof of identity, submitting does.
 */
@Service
@Transactional
public class Dossiers {

	/** The person’s dossiers; each is below it. */
	public static final PagePath PAGE = new PagePath("/mes-dossiers");

	private final DossierRepository dossiers;

	private final Catalogue catalogue;

	private final Holders holders;

	private final Funding funding;

	private final Outbox outbox;

	private final Clock clock;

	Dossiers(DossierRepository dossiers, Catalogue catalogue, Holders holders, Funding funding, Outbox outbox,
			Clock clock) {
		this.dossiers = dossiers;
		this.catalogue = catalogue;
		this.holders = holders;
		this.funding = funding;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The signed-in person’s dossiers, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<DossierDetails> of(Citizen citizen) {
		return holderOf(citizen).stream()
			.flatMap((holder) -> this.dossiers.findByHolderOrderByDraftedAtDesc(holder).stream())
			.map(Dossier::details)
			.toList();
	}

	/** Finds a dossier of the signed-in person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> find(Citizen citizen, Reference reference) {
		return holderOf(citizen).flatMap((holder) -> this.dossiers.findByReferenceAndHolder(reference, holder))
			.map(Dossier::details);
	}

	/**
	 * The rights that would fund a dossier today.
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public FundingPlan planOf(Citizen citizen, Reference reference, @Nullable Exemption exemption) {
		HolderId holder = holderOf(citizen).orElseThrow();
		Dossier dossier = this.dossiers.findByReferenceAndHolder(reference, holder).orElseThrow();
		return this.funding.plan(holder, dossier.training().price(), exemption != null);
	}

	/**
	 * Drafts a dossier for a training of the catalogue. Choosing the same training again
	 * returns the existing draft.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Drafting draft(Citizen citizen, Offer.Id chosen) {
		Optional<HolderId> holder = holderOf(citizen);
		if (holder.isEmpty()) {
			return new Drafting.NotAttached();
		}
		this.holders.lock(List.of(holder.get()));
		return this.dossiers.findFirstByHolderAndOfferAndState(holder.get(), chosen, DossierState.DRAFT)
			.filter((draft) -> !draft.hasBegun(this.clock.instant()))
			.or(() -> this.catalogue.find(chosen)
				.map((offer) -> this.dossiers.save(new Dossier(Reference.random(), holder.get(), offer.id(),
						offer.training(), this.clock.instant()))))
			.<Drafting>map((draft) -> new Drafting.Drafted(draft.reference()))
			.orElseGet(Drafting.OfferGone::new);
	}

	/**
	 * Keeps why the person owes no participation, so that it is still there when they
	 * come back to the draft.
	 * @return the draft from now on; empty if it changed after the person read it, and
	 * nothing was done
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> exempt(Citizen citizen, Reference reference, long version,
			@Nullable Exemption exemption) {
		return Optional.of(lock(citizen, reference))
			.filter((dossier) -> dossier.isAt(version) && dossier.state() == DossierState.DRAFT)
			.map((draft) -> {
				draft.exempt(exemption);
				return this.dossiers.saveAndFlush(draft).details();
			});
	}

	/**
	 * Submits a draft to the training provider.
	 * @param version the version that the person read
	 * @param exemption why the person owes no participation
	 * @param agreed the most the person pays
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome submit(Citizen citizen, Reference reference, long version, @Nullable Exemption exemption,
			Euros agreed) {
		Dossier dossier = lock(citizen, reference);
		if (!dossier.isAt(version)) {
			return DossierOutcome.CHANGED;
		}
		if (dossier.hasBegun(this.clock.instant())) {
			return DossierOutcome.TOO_LATE;
		}
		if (!this.funding.difIsDeclared(dossier.holder())) {
			return DossierOutcome.DIF_MISSING;
		}
		if (!maySpend(citizen)) {
			return DossierOutcome.PROOF_MISSING;
		}
		if (this.funding.isClosed(dossier.holder())) {
			return DossierOutcome.RIGHTS_CLOSED;
		}
		FundingPlan plan = this.funding.plan(dossier.holder(), dossier.training().price(), exemption != null);
		if (plan.forThePerson().compareTo(agreed) > 0) {
			return DossierOutcome.RIGHTS_MISSING;
		}
		dossier.submit(exemption, agreed, this.clock.instant());
		this.outbox.add(DossierMails.Template.DOSSIER_SUBMITTED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Cancels a dossier before its training begins and returns the reserved rights.
	 * Idempotent.
	 * @param version the version that the person read
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome cancel(Citizen citizen, Reference reference, long version) {
		Dossier dossier = lock(citizen, reference);
		if (dossier.state() == DossierState.CANCELLED) {
			return dossier.isDeclined() ? DossierOutcome.CHANGED : DossierOutcome.DONE;
		}
		if (!dossier.isAt(version)) {
			return DossierOutcome.CHANGED;
		}
		if (!dossier.canBeCancelled(this.clock.instant())) {
			return DossierOutcome.TOO_LATE;
		}
		// Only the person knows of a draft, so its cancellation needs no email.
		boolean known = dossier.state() != DossierState.DRAFT;
		if (dossier.isFunded()) {
			this.funding.giveBack(dossier.holder(), reference.value());
		}
		dossier.cancel(this.clock.instant());
		if (known) {
			this.outbox.add(DossierMails.Template.DOSSIER_CANCELLED, dossier.id().value());
		}
		return DossierOutcome.DONE;
	}

	private Dossier lock(Citizen citizen, Reference reference) {
		return lock(holderOf(citizen).orElseThrow(), reference);
	}

	// Lock first, read second: the state read then stays valid until the transaction
	// ends.
	private Dossier lock(HolderId holder, Reference reference) {
		this.holders.lock(List.of(holder));
		return this.dossiers.findByReferenceAndHolder(reference, holder).orElseThrow();
	}

	private boolean maySpend(Citizen citizen) {
		return this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached
				&& !attached.readOnly();
	}

	private Optional<HolderId> holderOf(Citizen citizen) {
		return switch (this.holders.attachmentOf(citizen.accountId())) {
			case Attachment.Attached attached -> Optional.of(attached.holder());
			case Attachment.Withheld withheld -> Optional.empty();
		};
	}

}
