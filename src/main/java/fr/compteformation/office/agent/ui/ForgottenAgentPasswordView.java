package fr.compteformation.office.agent.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.office.agent.ForgottenAgentPasswords;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Network;

/**
 * Sends an agent a link to choose a new password. The answer is the same for every
 * address.
 */
@Route("agent/mot-de-passe-oublie")
@AnonymousAllowed
@TitleKey("agent.forgotten.title")
class ForgottenAgentPasswordView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	private final ForgottenAgentPasswords forgotten;

	private final ErrorSummary summary = new ErrorSummary();

	private final Announcement message = new Announcement();

	private final TextField email = new TextField(getTranslation("field.workEmail"));

	private final Button send = new Button(getTranslation("agent.forgotten.send"), (click) -> send());

	ForgottenAgentPasswordView(ForgottenAgentPasswords forgotten) {
		this.forgotten = forgotten;
		this.email.setAutocomplete(Autocomplete.USERNAME);
		this.email.setAutocorrect(false);
		this.email.setRequiredIndicatorVisible(true);
		this.email.setManualValidation(true);
		this.send.addThemeVariants(ButtonVariant.PRIMARY);
		Anchor back = new Anchor(SharedPages.AGENT_SIGN_IN.path(), getTranslation("agent.invitation.signIn"));
		back.addClassNames("btn", "ghost");
		Div actions = new Div(back, this.send);
		actions.addClassName("actions");
		Div sheet = new Div(new Paragraph(getTranslation("agent.forgotten.intro")), this.summary, this.message,
				this.email, actions);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private void send() {
		Optional<EmailAddress> typed = EmailAddress.parse(this.email.getValue());
		String problem = typed.isPresent() ? "" : getTranslation("agent.invitee.email");
		this.email.setErrorMessage(problem);
		this.email.setInvalid(typed.isEmpty());
		this.summary
			.show(typed.isPresent() ? List.of() : List.of(new Problem(this.email.getLabel(), problem, this.email)));
		typed.ifPresent((address) -> {
			this.forgotten.ask(address, Network.of(VaadinRequest.getCurrent().getRemoteAddr()));
			this.email.setVisible(false);
			this.send.setVisible(false);
			this.message.say(Message.Tone.GOOD, getTranslation("agent.forgotten.sent"),
					new Paragraph(getTranslation("agent.forgotten.nothing")));
		});
	}

}
