package fr.compteformation.office.template.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.template.TemplateDetails;
import fr.compteformation.office.template.TemplateTexts;
import fr.compteformation.office.template.Templates;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Banner;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * One template: both languages side by side, each with a preview.
 */
@Route(TemplatesView.ADDRESS)
@RolesAllowed(Agent.SUPERVISOR)
class TemplateView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {

	private final Templates templates;

	private final Validator validator;

	private final Agent supervisor;

	private final ErrorSummary summary = new ErrorSummary();

	private final Announcement conflict = new Announcement();

	private String title = "";

	TemplateView(Templates templates, Validator validator, AuthenticationContext authentication) {
		this.templates = templates;
		this.validator = validator;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", this.title);
	}

	@Override
	public void setParameter(BeforeEvent event, String key) {
		show(this.templates.open(this.supervisor, key).orElseThrow(NotFoundException::new));
	}

	private void show(TemplateDetails details) {
		this.title = getTranslation(details.template().nameKey());
		TemplateForm form = new TemplateForm(this.templates, this.validator, details);
		Button save = new Button(getTranslation("action.save"), (click) -> save(details, form));
		save.addThemeVariants(ButtonVariant.PRIMARY);
		Button reset = new Button(getTranslation("template.reset"), (click) -> reset(details));
		reset.setVisible(details.edited());
		Div actions = new Div(save, reset);
		actions.addClassName("actions");
		Div sheet = new Div(this.summary, this.conflict, new Paragraph(changed(details)), form, actions);
		sheet.addClassNames("sheet", "stack");
		getContent().removeAll();
		getContent().add(new Anchor("/" + TemplatesView.ADDRESS, getTranslation("template.back")), new H1(this.title),
				sheet);
	}

	private void save(TemplateDetails details, TemplateForm form) {
		TemplateTexts typed = new TemplateTexts();
		List<Problem> problems = form.write(typed);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			tell(details, this.templates.save(this.supervisor, details.template(), details.version(), typed),
					"template.saved");
		}
	}

	private void reset(TemplateDetails details) {
		tell(details, this.templates.reset(this.supervisor, details.template(), details.version()),
				"template.wasReset");
	}

	private void tell(TemplateDetails details, Templates.Outcome outcome, String doneKey) {
		switch (outcome) {
			case DONE -> {
				Banner.leave(Message.Tone.GOOD, doneKey, this.title);
				getUI().ifPresent((ui) -> ui.navigate(TemplatesView.class));
			}
			case CHANGED -> tellBoth(details);
		}
	}

	// The typed texts stay, so that the supervisor can copy them.
	private void tellBoth(TemplateDetails details) {
		Anchor again = new Anchor("/" + TemplatesView.ADDRESS + "/" + details.template().key(),
				getTranslation("template.again"));
		again.setRouterIgnore(true);
		again.setTarget("_blank");
		this.conflict.say(Message.Tone.BAD, getTranslation("template.conflict"), again);
	}

	private String changed(TemplateDetails details) {
		TemplateDetails.Change change = details.change();
		if (change == null) {
			return getTranslation("template.neverChanged");
		}
		return getTranslation(details.edited() ? "template.changed" : "template.changedBack",
				PortalTime.day(change.at(), getLocale()), PortalTime.hour(change.at(), getLocale()), change.agent());
	}

}
