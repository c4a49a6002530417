package fr.compteformation.people.registration.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;

/** The buttons of a step: cancel, back if possible, and continue. */
class StepActions extends Composite<Div> {

	/**
	 * @param goOnKey translation key of the main button
	 */
	StepActions(StepView view, String goOnKey, ComponentEventListener<ClickEvent<Button>> goOn) {
		Button cancel = new Button(getTranslation("action.cancel"), (click) -> confirm(view));
		cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
		Button next = new Button(getTranslation(goOnKey), (click) -> {
			try {
				goOn.onComponentEvent(click);
			}
			finally {
				// Also after an error, so that the user can try again.
				click.getSource().setEnabled(true);
			}
		});
		next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
		next.setDisableOnClick(true);
		getContent().addClassName("actions");
		getContent().add(cancel);
		view.step().previous().ifPresent((previous) -> getContent().add(back(view)));
		getContent().add(next);
	}

	private Button back(StepView view) {
		return new Button(getTranslation("registration.back"), (click) -> view.back());
	}

	private void confirm(StepView view) {
		ConfirmDialog question = new ConfirmDialog(getTranslation("registration.cancel.title"),
				getTranslation("registration.cancel.text"), getTranslation("registration.cancel.confirm"),
				(confirmed) -> view.leave());
		question.setCancelable(true);
		question.setCancelText(getTranslation("registration.cancel.stay"));
		question.setConfirmButtonTheme("error primary");
		question.open();
	}

}
