package fr.compteformation.personal.preparation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.SerializablePredicate;

import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;
import fr.compteformation.training.trades.ui.TradeField;

/** A trade to propose. */
class TradeEntry extends Composite<Div> {

	private final TradeField field;

	private final SerializablePredicate<Trade> done;

	/**
	 * @param done called with the chosen trade; says whether the field is emptied
	 */
	TradeEntry(Trades trades, SerializablePredicate<Trade> done) {
		this.field = new TradeField(trades, "project.target.label");
		this.done = done;
		this.field.setManualValidation(true);
		this.field.addValueChangeListener((change) -> this.field.setInvalid(false));
		getContent().addClassName("stack");
		getContent().add(new H3(getTranslation("preparation.target")), this.field,
				new Button(getTranslation("preparation.target.submit"), (click) -> submit()));
	}

	private void submit() {
		Trade chosen = this.field.getValue();
		if (chosen == null) {
			this.field.setErrorMessage(getTranslation("preparation.target.missing"));
			this.field.setInvalid(true);
			this.field.focus();
			return;
		}
		if (this.done.test(chosen)) {
			this.field.clear();
			this.field.focus();
		}
	}

}
