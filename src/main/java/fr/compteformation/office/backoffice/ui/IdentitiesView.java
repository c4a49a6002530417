package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.identitydocument.IdentityQueue;
import fr.compteformation.access.identitydocument.IdentityRequestState;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The identity documents to check, the first due first. Names are shown only on the page
 * of each, where viewing is recorded in the audit log.
 */
@Route(IdentitiesView.ADDRESS)
@Menu(title = "backoffice.identities.title", order = 20)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.identities.title")
class IdentitiesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/identites";

	private final IdentityQueue queue;

	private final Instant now;

	private final Agent agent;

	private final Select<IdentityRequestState> state = new Select<>();

	private final PagedTable<IdentityQueue.Line> table = new PagedTable<>(
			new CardTable("backoffice.identities.title", "backoffice.identities.due", "backoffice.identities.sent",
					"field.reference", "backoffice.identities.request"),
			"backoffice.queue.more", this::page, this::row)
		.whenEmpty("backoffice.identities.none");

	IdentitiesView(IdentityQueue queue, Reconciliations names, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.now = clock.instant();
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Map<IdentityRequestState, Integer> counts = queue.counts(this.agent);
		this.state.setLabel(getTranslation("field.state"));
		this.state.setItems(IdentityRequestState.SUBMITTED, IdentityRequestState.CONTESTED,
				IdentityRequestState.MORE_ASKED);
		this.state.setItemLabelGenerator((item) -> getTranslation("backoffice.identities.state.count",
				getTranslation(item.messageKey()), counts.getOrDefault(item, 0)));
		this.state.setValue(IdentityRequestState.SUBMITTED);
		this.state.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.state);
		filters.addClassName("filters");
		Div sheet = new Div(new Paragraph(getTranslation("backoffice.identities.intro")), filters, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), new IdentityTabs(queue, names, this.agent, ADDRESS),
				sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<IdentityQueue.Line> page(IdentityQueue.@Nullable Line last) {
		return PagedTable.Page.of(this.queue.page(this.agent, this.state.getValue(), last), IdentityQueue.PAGE);
	}

	private List<Component> row(IdentityQueue.Line line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("backoffice.identities.open", line.reference().value()));
		String due = day(line.dueAt());
		return List.of(
				new Span(this.now.isAfter(line.dueAt()) ? getTranslation("backoffice.identities.late", due) : due),
				new Span(day(line.submittedAt())), new Span(line.reference().value()), open);
	}

	private String day(Instant moment) {
		return PortalTime.shortDate(PortalTime.dayOf(moment), getLocale());
	}

}
