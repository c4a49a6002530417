package fr.compteformation.office.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.queue.DifTotals;
import fr.compteformation.office.queue.ui.DayTotals;

/**
 * The bar at the bottom of the bench: the agent’s day, and the way to the next
 * declaration.
 */
class BenchBar extends Composite<Section> {

	private final Div actions = new Div();

	BenchBar(DifTotals totals) {
		DayTotals day = new DayTotals();
		day.show(totals);
		this.actions.addClassName("go");
		getContent().addClassName("bench-bar");
		getContent().getElement().setAttribute("aria-label", getTranslation("backoffice.bar"));
		getContent().add(day, this.actions);
	}

	BenchBar pass(SerializableRunnable pass) {
		Button button = new Button(getTranslation("backoffice.bar.pass"), (click) -> pass.run());
		button.addThemeVariants(ButtonVariant.TERTIARY);
		this.actions.add(button);
		return this;
	}

	BenchBar save(SerializableRunnable save) {
		Button button = new Button(getTranslation("backoffice.bar.save"), (click) -> {
			click.getSource().setEnabled(true);
			save.run();
		});
		button.setDisableOnClick(true);
		ActButton.addShortcut(button, Key.KEY_S);
		this.actions.add(button);
		return this;
	}

}
