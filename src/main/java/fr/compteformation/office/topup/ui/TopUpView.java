package fr.compteformation.office.topup.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.topup.TopUpCase;
import fr.compteformation.office.topup.TopUpLine;
import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.office.topup.TopUpState;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** A top-up: what the employer typed, its proof, and the decision. */
@Route("agent/abondements")
@RolesAllowed(Agent.SUPERVISOR)
class TopUpView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final TopUpReviews reviews;

	private final Validator validator;

	private final Agent supervisor;

	TopUpView(TopUpReviews reviews, Validator validator, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.validator = validator;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		getContent().addClassNames("narrow", "stack");
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public String titleKey() {
		return "topUp.case.title";
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		UUID id = PageParameter.id(parameter);
		TopUpCase opened = this.reviews.open(this.supervisor, id).orElseThrow(NotFoundException::new);
		getContent().removeAll();
		getContent().add(new Anchor(TopUpsView.PAGE.path(), getTranslation("topUp.case.back")),
				new H1(getTranslation(titleKey())), sheet("topUp.case.payment", payment(opened), proof(opened)),
				sheet("topUp.employee", employee(opened), person(opened)));
		if (opened.line().state() == TopUpState.SENT) {
			getContent().add(new TopUpDecisionSheet(this.reviews, this.validator, this.supervisor, opened));
		}
	}

	private Component payment(TopUpCase opened) {
		TopUpLine line = opened.line();
		Facts facts = new Facts().tell(getTranslation("field.reference"), line.reference().value())
			.tell(getTranslation("field.state"), state(line))
			.tell(getTranslation("topUp.employer"), line.organisation())
			.tell(getTranslation("professional.field.siret"), opened.siret())
			.tell(getTranslation("topUp.sentOn"), PortalTime.day(line.sentAt(), getLocale()))
			.tell(getTranslation("field.amount"), line.amount().formatted(getLocale()))
			.tell(getTranslation("field.motive"), getTranslation("topUp.motive." + opened.motive()));
		if (!opened.otherMotive().isEmpty()) {
			facts.tell(getTranslation("topUp.otherMotive"), opened.otherMotive());
		}
		return facts.tell(getTranslation("topUp.paidOn"), PortalTime.date(opened.paidOn(), getLocale()))
			.tell(getTranslation("topUp.paymentReference"), opened.paymentReference());
	}

	private String state(TopUpLine line) {
		String state = getTranslation(line.state().messageKey());
		return (line.refusal() != null)
				? state + ". " + getTranslation(line.refusal().messageKey()) + " " + line.remark() : state;
	}

	private Component proof(TopUpCase opened) {
		if (opened.proof() == null) {
			return new Paragraph(getTranslation("topUp.case.proofErased"));
		}
		Anchor copy = new Anchor(TopUpsView.PAGE.of(opened.line().id()).of("justificatif").path(),
				getTranslation("topUp.case.saveProof"));
		copy.getElement().setAttribute("download", true);
		copy.setRouterIgnore(true);
		copy.addClassNames("btn", "ghost");
		Div proof = new Div(copy);
		if (opened.similar() > 0) {
			proof.add(new Message(Message.Tone.BAD, getTranslation("topUp.case.similar", opened.similar())));
		}
		proof.addClassName("stack");
		return proof;
	}

	private Component employee(TopUpCase opened) {
		return new Facts().tell(getTranslation("field.nir"), opened.line().number())
			.tell(getTranslation("field.birthName"), opened.line().birthName())
			.tell(getTranslation("field.birthDate"), PortalTime.date(opened.bornOn(), getLocale()));
	}

	private Component person(TopUpCase opened) {
		boolean known = opened.person() == TopUpCase.Person.KNOWN;
		return (opened.line().state() == TopUpState.SENT) ? new Message(known ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(opened.person().messageKey())) : new Div();
	}

	private Section sheet(String titleKey, Component... parts) {
		Section sheet = new Section(new H2(getTranslation(titleKey)));
		sheet.add(parts);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

}
