package fr.compteformation.rights.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An amount that the law sets from one day on.
 *
 * @param code what it is the amount of
 * @param validFrom the first day
 * @param validUntil the last day, when there is one
 * @param amount cents, points or hundredths of an hour, as the code says
 * @param cap the most that may be reached, in the same unit
 * @param source the article that says so
 */
public record DatedRule(RuleCode code, LocalDate validFrom, @Nullable LocalDate validUntil, long amount,
		@Nullable Long cap, String source) {

	boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validUntil == null || !day.isAfter(this.validUntil));
	}

}
