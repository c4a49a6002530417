package fr.compteformation.office.contact.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * A question from the contact page, and its handling.
 */
@Route(QuestionsView.ADDRESS)
@RolesAllowed(Agent.ROLE)
class QuestionView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final ContactQueue queue;

	private final Validator validator;

	private final Agent agent;

	QuestionView(ContactQueue queue, Validator validator, AuthenticationContext authentication) {
		this.queue = queue;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	public String titleKey() {
		return "backoffice.question.title";
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		show(this.queue.open(this.agent, read(parameter)).orElseThrow(NotFoundException::new));
	}

	private void show(ContactDetails question) {
		Anchor back = new Anchor("/" + QuestionsView.ADDRESS, getTranslation("backoffice.question.back"));
		ContactDetails.Treatment treatment = question.treatment();
		Div sheets = new Div(new QuestionSheet(question),
				(treatment != null) ? new TreatedSheet(question.remark(), treatment, () -> reopen(question))
						: new TreatSheet(this.validator, question.remark(), (remark) -> treat(question, remark)));
		sheets.addClassName("stack");
		getContent().removeAll();
		getContent().addClassName("narrow");
		getContent().add(back, new H1(getTranslation(titleKey())), sheets);
	}

	private void treat(ContactDetails question, String remark) {
		switch (this.queue.treat(this.agent, question.id(), question.version(), remark)) {
			case DONE -> leave(Message.Tone.GOOD, "backoffice.question.treated", QuestionsView.ADDRESS);
			case CHANGED -> again(Message.Tone.BAD, "backoffice.question.changed", question.id());
		}
	}

	private void reopen(ContactDetails question) {
		switch (this.queue.reopen(this.agent, question.id(), question.version())) {
			case DONE -> again(Message.Tone.GOOD, "backoffice.question.reopened", question.id());
			case CHANGED -> again(Message.Tone.BAD, "backoffice.question.changed", question.id());
		}
	}

	private void again(Message.Tone tone, String key, ContactCase.Id id) {
		leave(tone, key, QuestionsView.ADDRESS + "/" + id.value());
	}

	private void leave(Message.Tone tone, String key, String address) {
		Banner.leave(tone, key);
		getUI().ifPresent((ui) -> ui.navigate(address));
	}

	private static ContactCase.Id read(String parameter) {
		try {
			return new ContactCase.Id(UUID.fromString(parameter));
		}
		catch (IllegalArgumentException noId) {
			throw new NotFoundException();
		}
	}

}
