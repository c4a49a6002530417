package fr.compteformation.training.dossier;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;

/**
 * What a dossier tells, at one moment.
 *
 * @param reference names it to people, such as {@code 7F3K-92QD}
 * @param version which state of it this is; a verb refuses when it has changed since
 * @param state where it is in its life
 * @param declined whether it is cancelled because the provider refused
 * @param training a copy, as it was when it was chosen
 * @param exemption why the person owes no participation
 * @param agreed the most that the person pays themselves, once submitted
 * @param funding what was set aside, once validated; kept when cancelled later
 * @param moments when each step was taken
 */
public record DossierDetails(Reference reference, long version, DossierState state, boolean declined, Training training,
		@Nullable Exemption exemption, @Nullable Euros agreed, @Nullable FundingPlan funding, Moments moments) {

	/** Whether the person may cancel it at that moment. */
	public boolean canBeCancelled(Instant now) {
		return Dossier.canBeCancelled(this.state, this.training, now);
	}

	/** Whether the training has begun before the dossier was validated. */
	public boolean missedItsStart(LocalDate today) {
		return (this.state == DossierState.DRAFT || this.state == DossierState.SUBMITTED)
				&& this.training.hasBegun(today);
	}

	/**
	 * When each step was taken; nothing for those that were not.
	 */
	public record Moments(Instant drafted, @Nullable Instant submitted, @Nullable Instant validated,
			@Nullable Instant started, @Nullable Instant closed, @Nullable Instant cancelled) {

	}

}
