package fr.compteformation.training.ui;

import java.io.Serializable;
import java.time.LocalDate;

import fr.compteformation.rules.DatedRule;
import fr.compteformation.rules.DatedRules;
import fr.compteformation.rules.RuleBook;
import fr.compteformation.rules.RuleCode;

/**
 * The rules behind the amounts of a plan, as they were in force on the day it was made.
 *
 * @param participation what the law asks of the person
 * @param point what a point of C2P is worth
 */
record FundingRules(DatedRule participation, DatedRule point) implements Serializable {

	static FundingRules on(LocalDate day, DatedRules rules) {
		RuleBook book = rules.book();
		return new FundingRules(book.inForce(RuleCode.PARTICIPATION, day), book.inForce(RuleCode.C2P_POINT, day));
	}

}
