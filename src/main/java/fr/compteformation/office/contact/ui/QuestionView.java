package fr.compteformation.office.contact.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.contact.ContactAct;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactDesk;
import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;

/**
 * A question, its thread, and what the agent may do.
 */
@Route(QuestionsView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.question.title")
class QuestionView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final ContactDesk desk;

	private final AgentNames names;

	private final Documents documents;

	private final Validator validator;

	private final Agent agent;

	private final Div read = new Div();

	private long version;

	QuestionView(ContactDesk desk, AgentNames names, Documents documents, Validator validator,
			AuthenticationContext authentication) {
		this.desk = desk;
		this.names = names;
		this.documents = documents;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.read.addClassName("stack");
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		ContactDetails question = open(new ContactCase.Id(PageParameter.id(parameter)));
		Div acts = acts(question);
		acts.addClassName("stack");
		Div sides = new Div(this.read, acts);
		sides.addClassName("beside");
		getContent().removeAll();
		getContent().add(new Anchor("/" + QuestionsView.ADDRESS, getTranslation("backoffice.question.back")),
				new H1(getTranslation(titleKey())), sides);
	}

	private ContactDetails open(ContactCase.Id id) {
		ContactDetails question = this.desk.open(this.agent, id).orElseThrow(NotFoundException::new);
		this.version = question.version();
		this.read.removeAll();
		this.read.add(new QuestionSheet(question, this::name), ThreadSheet.ofAgents(question, this::name,
				(file) -> "/%s/%s/fichiers/%s/copie".formatted(QuestionsView.ADDRESS, id.value(), file.id().value())));
		return question;
	}

	private Div acts(ContactDetails question) {
		Div acts = new Div();
		ContactCase.Id id = question.id();
		if (question.own()) {
			acts.add(new Message(Message.Tone.HINT, getTranslation("contact.desk.outcome.OWN")));
		}
		if (question.treatment() != null) {
			acts.add(new TreatedSheet(question, question.treatment(), name(question.treatment().agent()),
					() -> stay(id, this.desk.reopen(this.agent, id, this.version), "backoffice.question.reopened")));
		}
		if (question.allows(ContactAct.ANSWER)) {
			acts.add(answer(question));
		}
		if (question.allows(ContactAct.TAKE) && !Integer.valueOf(this.agent.number()).equals(question.agent())) {
			acts.add(new Button(getTranslation("contact.act.TAKE"),
					(click) -> stay(id, this.desk.take(this.agent, id, this.version), "contact.desk.taken")));
		}
		if (question.allows(ContactAct.HAND_OVER)) {
			acts.add(new QuestionHandOverSheet(this.names.colleaguesOf(this.agent), this.validator, (typed) -> leave(id,
					this.desk.handOver(this.agent, id, this.version, typed), "contact.desk.handedOver")));
		}
		if (question.allows(ContactAct.CLOSE)) {
			acts.add(new ClosingSheet(this.validator, (typed) -> leave(id,
					this.desk.close(this.agent, id, this.version, typed), "backoffice.question.treated")));
		}
		return acts;
	}

	// Visitors get no files: their link shows the thread only.
	private QuestionAnswerSheet answer(ContactDetails question) {
		ContactCase.Id id = question.id();
		QuestionAnswerSheet sheet = new QuestionAnswerSheet(this.desk, this.validator, question);
		if (question.account() != null) {
			sheet.addFiles(this.documents,
					AttachmentField.forOwner(this.documents, this.agent, new DocumentOwner(question.account())));
		}
		return sheet.addActs((act, message) -> leave(id, this.desk.answer(this.agent, id, this.version, act, message),
				"contact.desk.answered"));
	}

	private String name(int number) {
		return this.names.of(this.agent, number, getLocale());
	}

	/**
	 * Goes back to the queue; after a conflict reloads the question beside the form.
	 */
	private String leave(ContactCase.Id id, ContactDesk.Outcome outcome, String doneKey) {
		if (outcome == ContactDesk.Outcome.DONE) {
			Banner.leave(Message.Tone.GOOD, doneKey);
			getUI().ifPresent((ui) -> ui.navigate(QuestionsView.class));
			return "";
		}
		open(id);
		return getTranslation(outcome.messageKey());
	}

	private void stay(ContactCase.Id id, ContactDesk.Outcome outcome, String doneKey) {
		boolean done = outcome == ContactDesk.Outcome.DONE;
		Banner.leave(done ? Message.Tone.GOOD : Message.Tone.BAD, done ? doneKey : outcome.messageKey());
		getUI().ifPresent((ui) -> ui.navigate(QuestionsView.ADDRESS + "/" + id.value()));
	}

}
