package fr.compteformation.office.topup.ui;

import java.io.IOException;
import java.util.List;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.compteformation.office.topup.TopUpCase;
import fr.compteformation.office.topup.TopUpLine;
import fr.compteformation.office.topup.TopUpReviews;
import fr.compteformation.office.topup.TopUpState;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.document.ui.PagesPanel;
import fr.compteformation.platform.security.Agent;

/** A top-up: what the employer typed, its proof, and the decision. */
@Route("agent/abondements")
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("topUp.case.title")
class TopUpView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private static final Logger LOG = LoggerFactory.getLogger(TopUpView.class);

	private final TopUpReviews reviews;

	private final Validator validator;

	private final Agent supervisor;

	TopUpView(TopUpReviews reviews, Validator validator, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.validator = validator;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		getContent().addClassName("stack");
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		UUID id = PageParameter.id(parameter);
		TopUpCase opened = this.reviews.open(this.supervisor, id).orElseThrow(NotFoundException::new);
		Div facts = new Div(sheet("topUp.case.payment", payment(opened), similar(opened)),
				sheet("topUp.employee", employee(opened), person(opened)));
		if (opened.line().state() == TopUpState.SENT) {
			facts.add(new TopUpDecisionSheet(this.reviews, this.validator, this.supervisor, opened));
		}
		facts.addClassName("stack");
		Div beside = new Div(proof(opened), facts);
		beside.addClassName("beside");
		getContent().removeAll();
		getContent().add(new Anchor(TopUpsView.PAGE.path(), getTranslation("topUp.case.back")),
				new H1(getTranslation(titleKey())), beside);
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
		PagesPanel proof = new PagesPanel("topUp.proof");
		if (opened.proof() != null) {
			proof.show(getTranslation("topUp.proof"), pages(opened.line().id()),
					TopUpsView.PAGE.of(opened.line().id()).of("justificatif"));
		}
		else {
			proof.say(getTranslation("topUp.case.proofErased"));
		}
		return proof;
	}

	private List<Page> pages(UUID id) {
		try {
			return this.reviews.pages(this.supervisor, id);
		}
		catch (IOException ex) {
			LOG.error("A proof of payment could not be read", ex);
			return List.of();
		}
	}

	private Component similar(TopUpCase opened) {
		return (opened.similar() > 0)
				? new Message(Message.Tone.BAD, getTranslation("topUp.case.similar", opened.similar())) : new Div();
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
