package fr.compteformation.career.project;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.FundingPlan;

/**
 * What rights pay of a price, and when they will pay all but the participation.
 *
 * @param price the price of a training
 * @param today what rights pay today
 * @param enoughBy the last day by which rights are enough, if the person works at least
 * half time each year; {@code null} if they are today, and if they never are, because of
 * the cap
 */
public record MoneyPlan(Euros price, FundingPlan today, @Nullable LocalDate enoughBy) {

	/** Whether rights are enough today. */
	public boolean isEnough() {
		return this.today.isCovered();
	}

}
