package fr.compteformation.office.professional.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.invitation.ui.AccessMark;
import fr.compteformation.office.professional.ProfessionalDirectory;
import fr.compteformation.office.professional.ProfessionalLine;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The professionals and whether they may sign in, page by page.
 */
@Route("agent/professionnels")
@Menu(title = "professional.professionals.title", order = 81)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("professional.professionals.title")
class ProfessionalsView extends Composite<Div> implements TranslatedTitle {

	/** Each professional is below it. */
	static final PagePath PAGE = new PagePath("/agent/professionnels");

	private static final int MOST_LETTERS = 200;

	private final ProfessionalDirectory professionals;

	private final Agent supervisor;

	private final TextField find = new TextField();

	private final PagedTable<ProfessionalLine> table = new PagedTable<>(
			new CardTable("professional.professionals.title", "professional.column.organisation",
					"professional.column.kind", "field.name", "professional.column.quality", "field.state"),
			"professional.professionals.more", this::page, this::row)
		.whenEmpty("professional.professionals.none");

	ProfessionalsView(ProfessionalDirectory professionals, AuthenticationContext authentication) {
		this.professionals = professionals;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.find.setLabel(getTranslation("professional.professionals.find"));
		this.find.setClearButtonVisible(true);
		this.find.setMaxLength(MOST_LETTERS);
		this.find.setValueChangeMode(ValueChangeMode.LAZY);
		this.find.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.find);
		filters.addClassName("filters");
		Anchor invite = new Anchor(InviteProfessionalView.PAGE.path(), getTranslation("professional.invite.title"));
		invite.addClassName("btn");
		Div actions = new Div(invite);
		actions.addClassNames("actions", "near");
		Div sheet = new Div(actions, filters, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<ProfessionalLine> page(@Nullable ProfessionalLine last) {
		return PagedTable.Page.of(this.professionals.page(this.supervisor, this.find.getValue(), last),
				ProfessionalDirectory.PAGE);
	}

	private List<Component> row(ProfessionalLine line) {
		return List.of(new Anchor(PAGE.of(line.id()).path(), line.organisation()),
				new Span(getTranslation(line.kind().messageKey())), new Span(line.name()),
				new Span((line.qualityUntil() != null) ? PortalTime.shortDate(line.qualityUntil(), getLocale())
						: getTranslation("professional.quality.none")),
				new AccessMark(line.state(), line.invitationOver()));
	}

}
