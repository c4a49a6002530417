package fr.compteformation.office.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.review.DecisionState;

/**
 * The agent’s last decision and the button that takes it back. The browser counts the
 * seconds and hides the line at the end.
 */
class UndoLine extends Composite<Div> {

	private final long left;

	private final Span rest = new Span();

	UndoLine(DecisionState decision, long left, SerializableRunnable takeBack) {
		this.left = left;
		Span done = new Span(
				getTranslation("backoffice.delayed.done." + decision.act(), decision.reference().formatted()));
		done.getElement().setAttribute("role", "status");
		Button undo = new Button(getTranslation("backoffice.delayed.undo"), (click) -> takeBack.run());
		undo.setDisableOnClick(true);
		undo.addThemeVariants(ButtonVariant.TERTIARY);
		ActButton.addShortcut(undo, Key.KEY_Z);
		this.rest.addClassName("soft");
		// A screen reader would read every second.
		this.rest.getElement().setAttribute("aria-hidden", "true");
		getContent().addClassName("undo");
		getContent().add(done, undo, this.rest);
	}

	@Override
	protected void onAttach(AttachEvent attach) {
		getElement().executeJs("""
				const end = Date.now() + 1000 * $0;
				const tick = () => {
					const left = Math.ceil((end - Date.now()) / 1000);
					$1.textContent = $2.replace('{time}', Math.max(0, left));
					this.hidden = left <= 0;
					if (left > 0 && this.isConnected) {
						setTimeout(tick, 250);
					}
				};
				tick();
				""", this.left, this.rest, getTranslation("backoffice.delayed.rest"));
	}

}
