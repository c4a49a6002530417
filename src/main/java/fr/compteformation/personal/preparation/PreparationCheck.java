package fr.compteformation.personal.preparation;

import org.springframework.stereotype.Component;

import fr.compteformation.career.project.Projects;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.trades.Trades;

/** Checks what a helper prepares as the person’s own forms would. */
@Component
class PreparationCheck {

	private static final int MOST_EMPLOYERS = 10;

	private final Trades trades;

	private final DifCalculator calculator;

	private final Catalogue catalogue;

	PreparationCheck(Trades trades, DifCalculator calculator, Catalogue catalogue) {
		this.trades = trades;
		this.calculator = calculator;
		this.catalogue = catalogue;
	}

	/**
	 * @throws IllegalArgumentException if the forms would not allow the content
	 */
	void requireValid(PreparedContent content) {
		boolean valid = switch (content) {
			case PreparedContent.Target target -> this.trades.find(target.trade()).isPresent();
			case PreparedContent.NextStep step ->
				!step.text().isBlank() && step.text().length() <= Projects.LONGEST_STEP;
			case PreparedContent.Hours hours -> !hours.employers().isEmpty()
					&& hours.employers().size() <= MOST_EMPLOYERS && this.calculator.isWithinLaw(hours.employers());
			case PreparedContent.Session session -> true;
		};
		if (!valid) {
			throw new IllegalArgumentException("not to be prepared: " + content.needs());
		}
	}

	/** Whether a training is still in the catalogue; other content always is. */
	boolean isOnOffer(PreparedContent content) {
		return !(content instanceof PreparedContent.Session session)
				|| this.catalogue.find(session.offer()).isPresent();
	}

}
