package fr.compteformation.office.professional.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.professional.InvitedProfessional;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.professional.ProfessionalStart;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.FormActions;
import fr.compteformation.platform.base.ui.KeepsTyping;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The page for inviting a professional.
 */
@Route("agent/professionnels/inviter")
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("professional.invite.title")
class InviteProfessionalView extends Composite<Div> implements TranslatedTitle, KeepsTyping {

	static final PagePath PAGE = new PagePath("/agent/professionnels/inviter");

	private final ProfessionalAccounts professionals;

	private final Agent supervisor;

	private final ErrorSummary summary = new ErrorSummary();

	private final InviteProfessionalForm form;

	InviteProfessionalView(ProfessionalAccounts professionals, List<ProfessionalStart> starts, Validator validator,
			AuthenticationContext authentication) {
		this.professionals = professionals;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.form = new InviteProfessionalForm(validator,
				starts.stream().map(ProfessionalStart::kind).sorted().toList());
		Button invite = new Button(getTranslation("agent.invite.submit"), (click) -> invite());
		invite.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(new Paragraph(getTranslation("agent.invite.text")), this.summary, this.form,
				new FormActions(ProfessionalsView.PAGE, invite));
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private void invite() {
		InvitedProfessional invitee = new InvitedProfessional();
		List<Problem> problems = this.form.write(invitee);
		if (problems.isEmpty() && !this.professionals.invite(this.supervisor, invitee, getLocale())) {
			problems = List.of(this.form.emailTaken());
		}
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Banner.leave(Message.Tone.GOOD, "agent.invite.done");
			getUI().ifPresent((ui) -> ui.navigate(ProfessionalsView.class));
		}
	}

}
