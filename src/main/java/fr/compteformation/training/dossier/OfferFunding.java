package fr.compteformation.training.dossier;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.ledger.FundingPlan;

/**
 * A training on offer and its funding by one person’s rights today.
 *
 * @param offer the training
 * @param plan the funding without an exemption from the participation; {@code null} if
 * the person may not see or spend rights
 */
public record OfferFunding(Offer offer, @Nullable FundingPlan plan) {

	/** Whether the rights pay all but the mandatory participation. */
	public boolean isCovered() {
		return this.plan != null && this.plan.isCovered();
	}

	/** Whether the rights pay anything. */
	public boolean isFunded() {
		return this.plan != null && this.plan.fromRights().cents() > 0;
	}

}
