package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
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

	private final Paragraph withdrawal = new Paragraph();

	private final Button ask = new Button(getTranslation("training.cancel.button"), (click) -> ask());

	/**
	 * @param cancellable whether the person may cancel it, or withdraw from it
	 */
	DossierActions(DossierDetails dossier, LocalDate today, boolean cancellable, SerializableRunnable cancel) {
		this.dossier = dossier;
		this.withdrawal.setVisible(false);
		LocalDate until = dossier.terms().withdrawalUntil();
		if (cancellable && until != null && dossier.terms().mayWithdraw(today)) {
			this.withdrawal.setText(getTranslation("training.withdrawal", PortalTime.day(until, getLocale())));
			this.withdrawal.setVisible(true);
		}
		this.cancel = cancel;
		this.ask.addThemeVariants(ButtonVariant.ERROR);
		this.ask.setVisible(cancellable);
		offer();
	}

	private void offer() {
		Anchor back = new Anchor(Dossiers.PAGE.path(), getTranslation("training.back"));
		back.addClassNames("btn", "plain");
		Anchor question = new Anchor(
				SharedPages.CONTACT.with("sujet=formation&dossier=" + this.dossier.reference().value()),
				getTranslation("training.ask"));
		question.addClassNames("btn", "plain");
		Anchor write = new Anchor(Dossiers.PAGE.of(this.dossier.reference()).path() + "/messages",
				getTranslation("messages.link"));
		write.addClassNames("btn", "plain");
		write.setVisible(this.dossier.wasSubmitted());
		Div ways = new Div(back, write, question, this.ask);
		ways.addClassName("actions");
		getContent().setClassName("dossier-actions");
		getContent().removeAll();
		getContent().add(this.withdrawal, ways);
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
