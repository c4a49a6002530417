package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.identitydocument.IdentityQueue;
import fr.compteformation.people.holder.WaitingAttachment;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The accounts whose birth name differs from the fund’s, longest wait first. Names are
 * shown only on the page of each, where viewing is recorded in the audit log.
 */
@Route(ReconciliationsView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.reconciliations.title")
class ReconciliationsView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/rapprochements";

	private final Reconciliations reconciliations;

	private final LocalDate today;

	private final Agent agent;

	private final PagedTable<WaitingAttachment> table = new PagedTable<>(new CardTable(
			"backoffice.reconciliations.title", "backoffice.reconciliations.since", "backoffice.reconciliations.source",
			"backoffice.reconciliations.other", "backoffice.reconciliations.account"), "backoffice.queue.more",
			this::page, this::row)
		.whenEmpty("backoffice.reconciliations.none");

	ReconciliationsView(Reconciliations reconciliations, IdentityQueue documents, Clock clock,
			AuthenticationContext authentication) {
		this.reconciliations = reconciliations;
		this.today = PortalTime.today(clock);
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Div sheet = new Div(new Paragraph(getTranslation("backoffice.reconciliations.intro")), this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new IdentityTabs(documents, reconciliations, this.agent, ADDRESS), sheet);
		this.table.showFirst();
	}

	private PagedTable.Page<WaitingAttachment> page(@Nullable WaitingAttachment last) {
		return PagedTable.Page.of(this.reconciliations.page(this.agent, last), Reconciliations.PAGE);
	}

	private List<Component> row(WaitingAttachment line) {
		LocalDate since = PortalTime.dayOf(line.since());
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.account(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("backoffice.reconciliations.open", PortalTime.date(since, getLocale()),
				PortalTime.hour(line.since(), getLocale())));
		return List.of(
				new Span(getTranslation("backoffice.reconciliations.waits", PortalTime.shortDate(since, getLocale()),
						ChronoUnit.DAYS.between(since, this.today))),
				new Span(getTranslation(ReconciliationView.sourceKey(line.onlyClaimed()))),
				new Span(getTranslation(
						line.otherAttached() ? "backoffice.reconciliations.yes" : "backoffice.reconciliations.no")),
				open);
	}

}
