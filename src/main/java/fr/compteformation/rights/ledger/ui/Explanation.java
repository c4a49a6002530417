package fr.compteformation.rights.ledger.ui;

import java.util.List;
import java.util.Optional;

/**
 * Why a line of the history is what it is.
 *
 * @param sentences what happened
 * @param rule the rule that set the amount, with its date and source
 * @param sum the calculation; the last line is its result
 */
record Explanation(String sentences, Optional<String> rule, List<Line> sum) {

	/**
	 * A line of the calculation.
	 *
	 * @param term its term
	 * @param amount its amount
	 */
	record Line(String term, String amount) {
	}

}
