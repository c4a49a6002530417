package fr.compteformation.training.dossier.ui;

import java.io.Serializable;
import java.time.LocalDate;

import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;

/**
 * The rules behind the amounts of a funding plan, as in force on the day of the plan.
 *
 * @param participation the person’s mandatory participation
 * @param point the value of a C2P point
 */
record FundingRules(DatedRule participation, DatedRule point) implements Serializable {

	static FundingRules on(LocalDate day, DatedRules rules) {
		RuleBook book = rules.book();
		return new FundingRules(book.inForce(RuleCode.PARTICIPATION, day), book.inForce(RuleCode.C2P_POINT, day));
	}

}
