package fr.compteformation.office.backoffice.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.holder.WaitingAttachment;
import fr.compteformation.people.reconciliation.Reconciliations;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The accounts whose birth name is not the one the fund knows, the one that waits longest
 * first. Names are on the page of each, where looking at them is journaled.
 */
@Route(ReconciliationsView.ADDRESS)
@Menu(title = "backoffice.reconciliations.title", order = 40)
@RolesAllowed(Agent.ROLE)
class ReconciliationsView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/rapprochements";

	private final Reconciliations reconciliations;

	private final LocalDate today;

	private final Agent agent;

	private final Paragraph none = new Paragraph(getTranslation("backoffice.reconciliations.none"));

	private final CardTable table = new CardTable("backoffice.reconciliations.title",
			"backoffice.reconciliations.since", "backoffice.reconciliations.source", "backoffice.reconciliations.other",
			"backoffice.reconciliations.account");

	private final Button more = new Button(getTranslation("backoffice.queue.more"), (click) -> showMore());

	private @Nullable WaitingAttachment last;

	ReconciliationsView(Reconciliations reconciliations, Clock clock, AuthenticationContext authentication) {
		this.reconciliations = reconciliations;
		this.today = PortalTime.today(clock);
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.none.getElement().setAttribute("role", "status");
		Div sheet = new Div(new Paragraph(getTranslation("backoffice.reconciliations.intro")), this.none, this.table,
				this.more);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		append();
	}

	@Override
	public String titleKey() {
		return "backoffice.reconciliations.title";
	}

	// The focus goes where reading goes on; the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** The first of the new rows. */
	private Component append() {
		List<WaitingAttachment> lines = this.reconciliations.page(this.agent, this.last);
		this.none.setVisible(this.last == null && lines.isEmpty());
		this.table.setVisible(this.last != null || !lines.isEmpty());
		this.more.setVisible(lines.size() == Reconciliations.PAGE);
		if (!lines.isEmpty()) {
			this.last = lines.getLast();
		}
		return lines.stream().map(this::row).toList().stream().findFirst().orElse(this.table);
	}

	private Component row(WaitingAttachment line) {
		LocalDate since = PortalTime.dayOf(line.since());
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.account(), getTranslation("backoffice.queue.open"));
		open.setAriaLabel(getTranslation("backoffice.reconciliations.open", PortalTime.date(since, getLocale()),
				PortalTime.hour(line.since(), getLocale())));
		return this.table.add(
				new Span(getTranslation("backoffice.reconciliations.waits", PortalTime.shortDate(since, getLocale()),
						ChronoUnit.DAYS.between(since, this.today))),
				new Span(getTranslation(ReconciliationView.sourceKey(line.onlyClaimed()))),
				new Span(getTranslation(
						line.otherAttached() ? "backoffice.reconciliations.yes" : "backoffice.reconciliations.no")),
				open);
	}

}
