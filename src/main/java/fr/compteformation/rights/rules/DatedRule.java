package fr.compteformation.rights.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An amount set by law, valid from one day on.
 *
 * @param code what the amount is for
 * @param validFrom the first day
 * @param validUntil the last day, if there is one
 * @param amount cents, points or hundredths of an hour, depending on the code
 * @param cap the maximum balance, in the same unit
 * @param source the article of law
 */
public record DatedRule(RuleCode code, LocalDate validFrom, @Nullable LocalDate validUntil, long amount,
		@Nullable Long cap, String source) {

	boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validUntil == null || !day.isAfter(this.validUntil));
	}

}
