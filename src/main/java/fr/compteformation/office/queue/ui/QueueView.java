package fr.compteformation.office.queue.ui;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The queue of declarations, most urgent first.
 */
@Route(QueueView.ADDRESS)
@Menu(title = "backoffice.queue.title", order = 10)
@RolesAllowed(Agent.ROLE)
class QueueView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/dif";

	private final DifQueue queue;

	private final Clock clock;

	private final Agent agent;

	private final QueueFilter filter;

	private final PagedTable<DifQueue.Line> table = new PagedTable<>(new CardTable("backoffice.queue.title",
			"backoffice.column.due", "backoffice.column.declared", "backoffice.column.hours",
			"backoffice.column.finding", "backoffice.column.state", "backoffice.column.open"), "backoffice.queue.more",
			this::page, this::row)
		.whenEmpty("backoffice.queue.none");

	QueueView(DifQueue queue, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.clock = clock;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.filter = new QueueFilter(queue.counts(this.agent), this.table::showFirst);
		Button next = new Button(getTranslation("backoffice.queue.next"), (click) -> takeNext());
		next.addThemeVariants(ButtonVariant.PRIMARY);
		Div sheet = new Div(next, this.filter, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	@Override
	public String titleKey() {
		return "backoffice.queue.title";
	}

	private void takeNext() {
		this.queue.takeNext(this.agent)
			.ifPresentOrElse(
					(id) -> getUI().ifPresent((ui) -> ui.navigate(SharedPages.DIF_QUEUE.of(id.value()).route())),
					this.table::showFirst);
	}

	private PagedTable.Page<DifQueue.Line> page(DifQueue.@Nullable Line last) {
		return PagedTable.Page.of(this.queue.page(this.agent, this.filter.chosen(), last), DifQueue.PAGE);
	}

	private List<Component> row(DifQueue.Line line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id().value(), getTranslation("backoffice.queue.open"));
		open.setAriaLabel(getTranslation("backoffice.queue.openFull", line.hours().value(),
				PortalTime.date(PortalTime.dayOf(line.declaredAt()), getLocale())));
		Span state = new Span(getTranslation(line.state().messageKey()));
		state.addClassNames("chip", "plain");
		return List.of(new Span(due(line)),
				new Span(PortalTime.shortDate(PortalTime.dayOf(line.declaredAt()), getLocale())),
				new Span(getTranslation("backoffice.hours", line.hours().value())), finding(line),
				line.taken() ? new Div(state, new Span(" " + getTranslation("backoffice.queue.taken"))) : state, open);
	}

	private Span finding(DifQueue.Line line) {
		DifFinding finding = line.finding();
		Span told = new Span((finding != null) ? getTranslation(finding.messageKey()) : "");
		told.setClassName("differs", finding == DifFinding.DIFFERS);
		return told;
	}

	private String due(DifQueue.Line line) {
		long days = ChronoUnit.DAYS.between(PortalTime.today(this.clock), line.dueOn());
		return PortalTime.shortDate(line.dueOn(), getLocale())
				+ ((days < 0) ? " · " + getTranslation("backoffice.queue.late") : "");
	}

}
