package fr.compteformation.training.search;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.FundingPlan;

/** How the rights of the person who searches would pay a price. */
@FunctionalInterface
public interface RestToPay {

	/** How a price would be paid today. */
	FundingPlan plan(Euros price);

}
