package fr.compteformation.rights.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A snapshot of all dated rules.
 */
public record RuleBook(List<DatedRule> rules) {

	/**
	 * The rule in force on a day.
	 * @throws NoSuchElementException if there was none
	 */
	public DatedRule inForce(RuleCode code, LocalDate day) {
		return find(code, day).orElseThrow(() -> new NoSuchElementException("There is no rule " + code + " on " + day));
	}

	/** Empty before the first rule and after a last one without successor. */
	public Optional<DatedRule> find(RuleCode code, LocalDate day) {
		return this.rules.stream().filter((rule) -> rule.code() == code && rule.isInForceOn(day)).findFirst();
	}

	/**
	 * The rule that starts on a day.
	 * @throws NoSuchElementException if there is none
	 */
	public DatedRule starting(RuleCode code, LocalDate validFrom) {
		return this.rules.stream()
			.filter((rule) -> rule.code() == code && rule.validFrom().equals(validFrom))
			.findFirst()
			.orElseThrow();
	}

}
