package fr.compteformation.training.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
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

	private final OwnDossiers own;

	private final DossierRepository dossiers;

	private final Catalogue catalogue;

	private final Holders holders;

	private final Funding funding;

	private final Documents documents;

	private final Outbox outbox;

	private final Clock clock;

	Dossiers(OwnDossiers own, DossierRepository dossiers, Catalogue catalogue, Holders holders, Funding funding,
			Documents documents, Outbox outbox, Clock clock) {
		this.own = own;
		this.dossiers = dossiers;
		this.catalogue = catalogue;
		this.holders = holders;
		this.funding = funding;
		this.documents = documents;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** The signed-in person’s dossiers, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<DossierDetails> of(Citizen citizen) {
		return this.own.of(citizen).stream().map(Dossier::details).toList();
	}

	/** Finds a dossier of the signed-in person. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> find(Citizen citizen, Reference reference) {
		return this.own.find(citizen, reference).map(Dossier::details);
	}

	/**
	 * The rights that would fund a dossier today, after what others promised. Of a
	 * proposal only what they confirmed counts.
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public FundingPlan planOf(Citizen citizen, Reference reference, @Nullable Exemption exemption) {
		return plan(this.own.find(citizen, reference).orElseThrow(), exemption);
	}

	private FundingPlan plan(Dossier dossier, @Nullable Exemption exemption) {
		DossierDetails asked = dossier.details();
		boolean exempt = (asked.state() == DossierState.PROPOSED) ? asked.terms().countedExemption() != null
				: exemption != null;
		return this.funding.plan(dossier.holder(), asked.leftByOthers(), exempt);
	}

	/**
	 * Drafts a dossier for a training of the catalogue. Choosing the same training again
	 * returns the existing draft.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Drafting draft(Citizen citizen, Offer.Id chosen) {
		Optional<HolderId> holder = this.own.holderOf(citizen);
		if (holder.isEmpty()) {
			return new Drafting.NotAttached();
		}
		this.holders.lock(List.of(holder.get()));
		return this.catalogue.find(chosen)
			.map((offer) -> this.dossiers.findFirstByHolderAndOfferAndState(holder.get(), chosen, DossierState.DRAFT)
				.filter((draft) -> !draft.hasBegun(this.clock.instant()))
				.orElseGet(() -> this.dossiers.save(Dossier.of(holder.get(), offer, this.clock.instant()))))
			.<Drafting>map((draft) -> new Drafting.Drafted(draft.reference()))
			.orElseGet(Drafting.OfferGone::new);
	}

	/**
	 * Keeps why the person owes no participation, so that it is still there when they
	 * come back to the draft. Without a reason its files are given up.
	 * @return the draft from now on; empty if it changed after the person read it, and
	 * nothing was done
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> exempt(Citizen citizen, Reference reference, long version,
			@Nullable Exemption exemption) {
		return draftAt(citizen, reference, version).map((draft) -> {
			draft.exempt(exemption);
			if (exemption == null) {
				replaceProofs(draft, List.of());
			}
			return this.dossiers.saveAndFlush(draft).details();
		});
	}

	/**
	 * Keeps the files that show the exemption; those of before are given up.
	 * @param files uploaded by the person
	 * @return the draft from now on; empty if it changed after the person read it, or if
	 * a file is gone, and nothing was done
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> prove(Citizen citizen, Reference reference, long version, List<DocumentId> files) {
		return draftAt(citizen, reference, version).filter((draft) -> keep(draft, files)).map((draft) -> {
			replaceProofs(draft, files);
			return this.dossiers.saveAndFlush(draft).details();
		});
	}

	private void replaceProofs(Dossier draft, List<DocumentId> files) {
		this.documents
			.release(draft.agreement().exemptionProofs().stream().filter((former) -> !files.contains(former)).toList());
		draft.prove(files);
	}

	private boolean keep(Dossier draft, List<DocumentId> files) {
		boolean kept = this.documents.keep(new DocumentOwner(draft.holder().value()), files);
		if (!kept) {
			TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
		}
		return kept;
	}

	/** The files that show the exemption. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Document> exemptionProofs(Citizen citizen, Reference reference) {
		return this.own.find(citizen, reference)
			.map((dossier) -> this.documents.described(dossier.agreement().exemptionProofs()))
			.orElseGet(List::of);
	}

	/**
	 * Keeps what another funder promised.
	 * @param amount zero takes the promise back
	 * @return the draft from now on; empty if it changed after the person read it, or if
	 * the promises would be more than the price, and nothing was done
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierDetails> promise(Citizen citizen, Reference reference, long version, Funder funder,
			Euros amount) {
		return draftAt(citizen, reference, version)
			.filter((draft) -> draft.agreement()
				.contributions()
				.with(funder, amount)
				.compareTo(draft.training().price()) <= 0)
			.map((draft) -> {
				draft.promise(funder, amount, this.clock.instant());
				return this.dossiers.saveAndFlush(draft).details();
			});
	}

	private Optional<Dossier> draftAt(Citizen citizen, Reference reference, long version) {
		return Optional.of(this.own.lock(citizen, reference))
			.filter((dossier) -> dossier.isAt(version) && dossier.state() == DossierState.DRAFT);
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
		Dossier dossier = this.own.lock(citizen, reference);
		if (!dossier.isAt(version)) {
			return DossierOutcome.CHANGED;
		}
		if (dossier.hasBegun(this.clock.instant())) {
			return DossierOutcome.TOO_LATE;
		}
		if (this.dossiers.offerOf(reference).filter((offer) -> this.catalogue.find(offer).isEmpty()).isPresent()) {
			return DossierOutcome.OFFER_GONE;
		}
		if (!this.funding.difIsDeclared(dossier.holder())) {
			return DossierOutcome.DIF_MISSING;
		}
		if (!this.own.maySpend(citizen)) {
			return DossierOutcome.PROOF_MISSING;
		}
		if (this.funding.isClosed(dossier.holder())) {
			return DossierOutcome.RIGHTS_CLOSED;
		}
		Optional<DossierOutcome> unfounded = dossier.agreement().hindrance(exemption);
		if (unfounded.isPresent()) {
			return unfounded.get();
		}
		if (plan(dossier, exemption).forThePerson().compareTo(agreed) > 0) {
			return DossierOutcome.RIGHTS_MISSING;
		}
		dossier.submit(exemption, agreed, this.clock.instant());
		this.outbox.add(DossierMails.Template.DOSSIER_SUBMITTED, dossier.id().value());
		return DossierOutcome.DONE;
	}

	/**
	 * Cancels a dossier before its training begins, or withdraws from it while that is
	 * possible, and returns the reserved rights. Idempotent.
	 * @param version the version that the person read
	 * @throws java.util.NoSuchElementException if the person has no such dossier
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierOutcome cancel(Citizen citizen, Reference reference, long version) {
		Dossier dossier = this.own.lock(citizen, reference);
		if (dossier.state() == DossierState.CANCELLED) {
			return dossier.isDeclined() ? DossierOutcome.CHANGED : DossierOutcome.DONE;
		}
		if (!dossier.isAt(version)) {
			return DossierOutcome.CHANGED;
		}
		if (!dossier.details().canBeCancelled(this.clock.instant())) {
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

}
