package fr.compteformation.personal.delegation.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.personal.delegation.DelegationCodes;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.ReceivedDelegation;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.Wait;
import fr.compteformation.platform.security.Citizen;

/**
 * The delegations that a person received, and a field for entering a code.
 */
class ReceivedSheet extends Composite<Section> {

	private final Delegations delegations;

	private final DelegationCodes codes;

	private final Citizen citizen;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final Div list = new Div();

	private final TextField code = new TextField(getTranslation("delegation.code"));

	ReceivedSheet(Delegations delegations, DelegationCodes codes, Citizen citizen) {
		this.delegations = delegations;
		this.codes = codes;
		this.citizen = citizen;
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.code.setHelperText(getTranslation("delegation.code.hint"));
		this.code.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.code.setAutocomplete(Autocomplete.OFF);
		this.code.setRequiredIndicatorVisible(true);
		this.code.setManualValidation(true);
		Div form = new Div(new H3(getTranslation("delegation.take.title")), this.summary, this.code,
				new Button(getTranslation("delegation.take.submit"), (click) -> take()));
		form.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("delegation.received.title")), this.outcome, this.list, form);
		show();
	}

	private void show() {
		List<ReceivedDelegation> received = this.delegations.receivedBy(this.citizen);
		CardTable table = new CardTable("delegation.received.title", "delegation.column.whose",
				"delegation.column.until", "delegation.column.prepares", "delegation.column.end");
		received.forEach((delegation) -> table.add(
				new Anchor("/" + DelegationsView.ADDRESS + "/" + delegation.id(), delegation.name()),
				new Span(PortalTime.day(delegation.until().minusSeconds(1), getLocale())), prepare(delegation),
				end(delegation)));
		this.list.removeAll();
		this.list.add(received.isEmpty() ? new EmptyState(getTranslation("delegation.received.none")) : table);
	}

	private Component prepare(ReceivedDelegation delegation) {
		if (delegation.prepares().isEmpty()) {
			return new Span(getTranslation("delegation.prepares.nothing"));
		}
		Anchor prepare = new Anchor(SharedPages.PREPARE.of(delegation.id()).path(),
				getTranslation("delegation.shown.prepare"));
		prepare.setAriaLabel(getTranslation("delegation.prepare.who", delegation.name()));
		return prepare;
	}

	private void take() {
		DelegationCodes.Outcome taken = this.codes.take(this.citizen, this.code.getValue());
		String message = getTranslation("delegation.take." + taken, Wait.inWords(this.codes.waitOf(this.citizen)));
		boolean done = taken == DelegationCodes.Outcome.DONE;
		this.code.setErrorMessage(done ? "" : message);
		this.code.setInvalid(!done);
		this.summary.show(done ? List.of() : List.of(new Problem(this.code.getLabel(), message, this.code)));
		if (done) {
			this.code.clear();
			tell(message);
		}
	}

	private Button end(ReceivedDelegation delegation) {
		Button end = new Button(getTranslation("delegation.giveUp"), (click) -> {
			this.delegations.end(this.citizen, delegation.id());
			tell(getTranslation("delegation.gaveUp"));
		});
		end.setAriaLabel(getTranslation("delegation.giveUp.who", delegation.name()));
		return end;
	}

	// Move the focus: its button may be gone.
	private void tell(String message) {
		this.outcome.removeAll();
		this.outcome.add(new Message(Message.Tone.GOOD, message));
		show();
		this.outcome.getElement().callJsFunction("focus");
	}

}
