package fr.compteformation.office.professional.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.invitation.ui.AccessMark;
import fr.compteformation.office.professional.ProfessionalAccounts;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * All professionals and whether they may sign in.
 */
@Route("agent/professionnels")
@Menu(title = "professional.professionals.title", order = 81)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
class ProfessionalsView extends Composite<Div> implements TranslatedTitle {

	/** Each professional is below it. */
	static final PagePath PAGE = new PagePath("/agent/professionnels");

	ProfessionalsView(ProfessionalAccounts professionals, AuthenticationContext authentication) {
		Agent supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		CardTable table = new CardTable("professional.professionals.title", "professional.column.organisation",
				"professional.column.kind", "field.name", "professional.column.quality", "field.state");
		professionals.all(supervisor)
			.forEach((line) -> table.add(new Anchor(PAGE.of(line.id()).path(), line.organisation()),
					new Span(getTranslation(line.kind().messageKey())), new Span(line.name()),
					new Span((line.qualityUntil() != null) ? PortalTime.shortDate(line.qualityUntil(), getLocale())
							: getTranslation("professional.quality.none")),
					new AccessMark(line.state(), line.invitationOver())));
		Anchor invite = new Anchor(InviteProfessionalView.PAGE.path(), getTranslation("professional.invite.title"));
		invite.addClassName("btn");
		Div sheet = new Div();
		sheet.addClassNames("sheet", "stack");
		if (professionals.all(supervisor).isEmpty()) {
			sheet.add(new EmptyState(getTranslation("professional.professionals.empty"), invite));
		}
		else {
			sheet.add(table, invite);
		}
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public String titleKey() {
		return "professional.professionals.title";
	}

}
