package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.Training;

/**
 * A snapshot of a dossier.
 *
 * @param reference its public reference, such as {@code 7F3K-92QD}
 * @param version for optimistic locking; commands with an older version are refused
 * @param state its state
 * @param declined whether the provider refused it
 * @param training a copy, made when it was chosen
 * @param exemption why the person owes no participation
 * @param agreed the most the person pays, once submitted
 * @param funding the reserved funding, once validated; kept after a cancellation
 * @param moments when each step was taken
 */
public record DossierDetails(Reference reference, long version, DossierState state, boolean declined, Training training,
		@Nullable Exemption exemption, @Nullable Euros agreed, @Nullable FundingPlan funding, Moments moments) {

	/** Whether the person may cancel it now. */
	public boolean canBeCancelled(Instant now) {
		return Dossier.canBeCancelled(this.state, this.training, now);
	}

	/** Whether the training began before the dossier was validated. */
	public boolean missedItsStart(LocalDate today) {
		return (this.state == DossierState.DRAFT || this.state == DossierState.SUBMITTED)
				&& this.training.hasBegun(today);
	}

	/**
	 * When each step was taken; {@code null} for steps not taken.
	 */
	public record Moments(Instant drafted, @Nullable Instant submitted, @Nullable Instant validated,
			@Nullable Instant started, @Nullable Instant closed, @Nullable Instant cancelled) {

	}

}
