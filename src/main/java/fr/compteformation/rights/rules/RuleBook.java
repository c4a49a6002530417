package fr.compteformation.rights.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * All dated rules, as they were read once.
 */
public record RuleBook(List<DatedRule> rules) {

	/**
	 * The rule of that day.
	 * @throws NoSuchElementException when there was none
	 */
	public DatedRule inForce(RuleCode code, LocalDate day) {
		return find(code, day).orElseThrow(() -> new NoSuchElementException("There is no rule " + code + " on " + day));
	}

	/** Empty before the first rule and when the last one ended without a successor. */
	public Optional<DatedRule> find(RuleCode code, LocalDate day) {
		return this.rules.stream().filter((rule) -> rule.code() == code && rule.isInForceOn(day)).findFirst();
	}

	/**
	 * The rule that began on that day.
	 * @throws NoSuchElementException when none did
	 */
	public DatedRule starting(RuleCode code, LocalDate validFrom) {
		return this.rules.stream()
			.filter((rule) -> rule.code() == code && rule.validFrom().equals(validFrom))
			.findFirst()
			.orElseThrow();
	}

}
