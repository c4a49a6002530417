package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.document.DocumentId;

/**
 * What the person, the provider and other funders agree on for one dossier. The dossier
 * says in which state each part may change.
 */
@Embeddable
class DossierTerms {

	@Enumerated(EnumType.STRING)
	private @Nullable Exemption exemption;

	@ElementCollection
	@CollectionTable(name = "training_exemption_proof", joinColumns = @JoinColumn(name = "dossier_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private List<DocumentId> exemptionProofs = new ArrayList<>();

	private @Nullable Euros agreed;

	@Embedded
	private @Nullable ChangeProposal proposal;

	@Column(name = "withdrawal_until")
	private @Nullable LocalDate withdrawalUntil;

	@Embedded
	private Contributions contributions = new Contributions();

	@Nullable Exemption exemption() {
		return this.exemption;
	}

	List<DocumentId> exemptionProofs() {
		return List.copyOf(this.exemptionProofs);
	}

	Contributions contributions() {
		return this.contributions;
	}

	/** The most the person agreed to pay, once submitted. */
	Euros agreed() {
		if (this.agreed == null) {
			throw new IllegalStateException("nothing is agreed in a draft");
		}
		return this.agreed;
	}

	void exempt(@Nullable Exemption exemption) {
		this.exemption = exemption;
	}

	void prove(List<DocumentId> files) {
		this.exemptionProofs = new ArrayList<>(files);
	}

	void agreeTo(Euros most) {
		this.agreed = most;
	}

	void propose(ChangeProposal proposal) {
		this.proposal = proposal;
	}

	/** What the draft lacks for this exemption; empty if it lacks nothing. */
	Optional<DossierOutcome> hindrance(@Nullable Exemption exemption) {
		if (exemption == null) {
			return Optional.empty();
		}
		if (exemption == Exemption.EMPLOYER_CO_FUNDING && !this.contributions.has(Funder.EMPLOYER)) {
			return Optional.of(DossierOutcome.EMPLOYER_SHARE_MISSING);
		}
		return this.exemptionProofs.isEmpty() ? Optional.of(DossierOutcome.EXEMPTION_PROOF_MISSING) : Optional.empty();
	}

	/** Takes over the proposal and what the person pays with it. */
	ChangeProposal confirm(Euros most) {
		ChangeProposal confirmed = this.proposal;
		if (confirmed == null) {
			throw new IllegalStateException("nothing is proposed");
		}
		this.exemption = terms().countedExemption();
		this.agreed = most;
		this.contributions.dropUnconfirmed();
		this.proposal = null;
		return confirmed;
	}

	void forgetProposal() {
		this.proposal = null;
	}

	/** Fixes who pays what. */
	void settle(Euros forThePerson, LocalDate withdrawalUntil, Instant now) {
		this.contributions.settle(forThePerson, now);
		this.withdrawalUntil = withdrawalUntil;
	}

	DossierDetails.Terms terms() {
		return new DossierDetails.Terms(this.exemption, this.exemptionProofs.size(), this.agreed, this.proposal,
				this.withdrawalUntil, this.contributions.lines());
	}

}
