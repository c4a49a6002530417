package fr.compteformation.office.provider.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierState;

/** Accepts a request, offers something else, or refuses it. */
class AnswerForms extends Composite<Div> {

	private final SerializableConsumer<DossierAnswer> answer;

	private final Select<DossierDetails.Refusal> reason = new Select<>();

	AnswerForms(DossierDetails dossier, LocalDate today, SerializableConsumer<DossierAnswer> answer) {
		this.answer = answer;
		getContent().addClassName("stack");
		if (dossier.state() == DossierState.SUBMITTED && !dossier.hasBegun(today)) {
			Button accept = new Button(getTranslation("provider.accept"),
					(click) -> answer.accept(new DossierAnswer.Accept()));
			accept.addThemeVariants(ButtonVariant.PRIMARY);
			accept.setDisableOnClick(true);
			getContent().add(new Paragraph(getTranslation("provider.accept.text")), accept);
		}
		getContent().add(fold("provider.propose", new ProposalForm(dossier, today, answer)),
				fold("provider.refuse", refusal()));
	}

	private Div refusal() {
		this.reason.setLabel(getTranslation("field.motive"));
		this.reason.setItems(DossierDetails.Refusal.values());
		this.reason.setItemLabelGenerator((item) -> getTranslation("provider.refusal." + item));
		this.reason.setPlaceholder(getTranslation("field.motive.choose"));
		Button refuse = new Button(getTranslation("provider.refuse.submit"), (click) -> refuse());
		Div form = new Div(new Paragraph(getTranslation("provider.refuse.text")), this.reason, refuse);
		form.addClassName("stack");
		return form;
	}

	private void refuse() {
		this.reason.setErrorMessage(getTranslation("field.motive.missing"));
		this.reason.setInvalid(this.reason.getValue() == null);
		if (this.reason.getValue() != null) {
			this.answer.accept(new DossierAnswer.Refuse(this.reason.getValue()));
		}
	}

	private NativeDetails fold(String key, Component form) {
		NativeDetails fold = new NativeDetails(getTranslation(key), form);
		fold.addClassName("help");
		return fold;
	}

}
