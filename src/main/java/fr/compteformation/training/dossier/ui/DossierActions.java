package fr.compteformation.training.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;

/**
 * The actions below a dossier: back, or cancel. Cancelling asks for confirmation in place
 * and states what will be returned.
 */
class DossierActions extends Composite<Div> {

	private final DossierDetails dossier;

	private final SerializableRunnable cancel;

	private final Button ask = new Button(getTranslation("training.cancel.button"), (click) -> ask());

	DossierActions(DossierDetails dossier, boolean cancellable, SerializableRunnable cancel) {
		this.dossier = dossier;
		this.cancel = cancel;
		this.ask.addThemeVariants(ButtonVariant.ERROR);
		this.ask.setVisible(cancellable);
		offer();
	}

	private void offer() {
		Anchor back = new Anchor(Dossiers.PAGE.path(), getTranslation("training.back"));
		back.addClassNames("btn", "plain");
		getContent().setClassName("actions");
		getContent().removeAll();
		getContent().add(back, this.ask);
	}

	private void ask() {
		H2 question = new H2(getTranslation("training.cancel.title"));
		question.getElement().setAttribute("tabindex", "-1");
		Button keep = new Button(getTranslation("training.cancel.keep"), (click) -> keep());
		Button confirm = new Button(getTranslation("training.cancel.confirm"), (click) -> this.cancel.run());
		confirm.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.PRIMARY);
		confirm.setDisableOnClick(true);
		Div answers = new Div(keep, confirm);
		answers.addClassName("actions");
		getContent().setClassName("sheet stack");
		getContent().removeAll();
		getContent().add(question, consequence(), answers);
		question.getElement().callJsFunction("focus");
	}

	private void keep() {
		offer();
		this.ask.focus();
	}

	private Component consequence() {
		FundingPlan funding = this.dossier.funding();
		return (funding != null && funding.fromRights().cents() > 0)
				? new GivenBack("training.cancel.givesBack", funding)
				: new Paragraph(getTranslation("training.cancel.consequence." + this.dossier.state()));
	}

}
