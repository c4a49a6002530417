package fr.compteformation.office.backoffice.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.proofreview.PresentationEntry;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The people who came in person and wait for a supervisor’s second look, longest wait
 * first. Without names: the page of each is recorded in the audit log.
 */
@Route("agent/presentations")
@Menu(title = "proofreview.queue.title", order = 47)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("proofreview.queue.title")
class PresentationsView extends Composite<Div> implements TranslatedTitle {

	private final ProofReviews reviews;

	private final Agent agent;

	private final PagedTable<PresentationEntry> table = new PagedTable<>(new CardTable("proofreview.queue.caption",
			"proofreview.queue.since", "field.agent", "proofreview.queue.open"), "backoffice.queue.more", this::page,
			this::row)
		.whenEmpty("proofreview.queue.empty");

	PresentationsView(ProofReviews reviews, AuthenticationContext authentication) {
		this.reviews = reviews;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Div sheet = new Div(this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<PresentationEntry> page(@Nullable PresentationEntry last) {
		return PagedTable.Page.of(this.reviews.waiting(this.agent, last), ProofReviews.PAGE);
	}

	private List<Component> row(PresentationEntry line) {
		String day = PortalTime.day(line.presentedAt(), getLocale());
		Anchor open = new Anchor("/" + PeopleView.ADDRESS + "/" + line.holder().value(),
				getTranslation("proofreview.queue.open"));
		open.setAriaLabel(getTranslation("proofreview.queue.openOf", day));
		return List.of(new Span(day), new Span(String.valueOf(line.agentNumber())), open);
	}

}
