package fr.compteformation.office.professional.ui;

import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.office.invitation.ui.AccessMark;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.office.professional.ProfessionalLine;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * One professional, with what a supervisor can do about their access.
 */
@Route("agent/professionnels")
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("professional.professional.title")
class ProfessionalView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final ProfessionalAccounts professionals;

	private final Agent supervisor;

	private final Announcement message = new Announcement();

	private final Div sheets = new Div();

	private UUID id = new UUID(0, 0);

	ProfessionalView(ProfessionalAccounts professionals, AuthenticationContext authentication) {
		this.professionals = professionals;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.sheets.addClassName("stack");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new Anchor(ProfessionalsView.PAGE.path(), getTranslation("professional.professional.back")),
				new H1(getTranslation(titleKey())), this.message, this.sheets);
	}

	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		this.id = PageParameter.id(parameter);
		show();
	}

	private void show() {
		ProfessionalLine line = this.professionals.one(this.supervisor, this.id).orElseThrow(NotFoundException::new);
		this.sheets.removeAll();
		this.sheets.add(access(line));
		if (line.qualityUntil() != null) {
			this.sheets.add(certificate(line));
		}
	}

	private Section access(ProfessionalLine line) {
		Facts facts = new Facts()
			.tell(getTranslation("professional.column.kind"), getTranslation(line.kind().messageKey()))
			.tell(getTranslation("professional.field.siret"), line.siret())
			.tell(getTranslation("field.name"), line.name())
			.tell(getTranslation("field.email"), line.email())
			.tell(getTranslation("field.state"), new AccessMark(line.state(), line.invitationOver()))
			.tell(getTranslation("professional.field.signedIn"),
					(line.signedInAt() != null) ? PortalTime.day(line.signedInAt(), getLocale())
							: getTranslation("professional.field.neverSignedIn"));
		Div actions = new Div();
		actions.addClassNames("actions", "near");
		if (line.state() == AccessState.DISABLED) {
			actions.add(action("agent.agents.enable", "agent.agents.enabled", line, this.professionals::enable));
		}
		else {
			actions.add(
					action((line.state() == AccessState.INVITED) ? "agent.agents.inviteAgain"
							: "professional.action.newPassword", "professional.action.linkSent", line,
							this.professionals::inviteAgain),
					action("agent.agents.disable", "agent.agents.disabled", line, this.professionals::disable));
		}
		Section sheet = new Section(new H2(line.organisation()), facts, actions);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Section certificate(ProfessionalLine line) {
		DayField until = new DayField("professional.field.qualityUntil");
		until.setValue(line.qualityUntil());
		until.setHelperText(getTranslation("professional.field.qualityUntil.hint"));
		Button save = new Button(getTranslation("action.save"), (click) -> {
			until.setInvalid(until.getValue() == null);
			until.setErrorMessage(getTranslation("professional.invitee.quality"));
			if (until.getValue() != null) {
				this.professionals.renew(this.supervisor, this.id, until.getValue());
				show();
				this.message.say(Message.Tone.GOOD, getTranslation("professional.action.renewed"));
			}
		});
		Section sheet = new Section(new H2(getTranslation("professional.column.quality")), until, save);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Button action(String key, String doneKey, ProfessionalLine line, BiConsumer<Agent, UUID> verb) {
		return new Button(getTranslation(key), (click) -> {
			verb.accept(this.supervisor, this.id);
			show();
			this.message.say(Message.Tone.GOOD, getTranslation(doneKey, line.name()));
		});
	}

}
