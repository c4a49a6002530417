package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.queue.DifTotals;

/** The head of the queue: its title, the totals of the day and “next declaration”. */
class QueueHead extends Composite<Div> {

	private final DayTotals totals = new DayTotals();

	/**
	 * @param onNext called to take the next declaration
	 */
	QueueHead(SerializableRunnable onNext) {
		Button next = new Button(getTranslation("backoffice.queue.next"), (click) -> onNext.run());
		next.addThemeVariants(ButtonVariant.PRIMARY);
		next.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
		next.getElement().setAttribute("aria-keyshortcuts", "Alt+S");
		Span key = new Span("Alt S");
		key.addClassName("key");
		key.getElement().setAttribute("aria-hidden", "true");
		next.setSuffixComponent(key);
		getContent().addClassName("queue-head");
		getContent().add(new H1(getTranslation("backoffice.queue.title")), this.totals, next);
	}

	void show(DifTotals totals) {
		this.totals.show(totals);
	}

}
