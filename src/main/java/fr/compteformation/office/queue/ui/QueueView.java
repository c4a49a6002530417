package fr.compteformation.office.queue.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.queue.BatchDecisions;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.QueueChoice;
import fr.compteformation.office.queue.QueueLine;
import fr.compteformation.office.queue.QueueTab;
import fr.compteformation.office.queue.SavedQueues;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.hours.DifCalculator;

/**
 * The queue of declarations, by tabs. No name appears here: agents see the person only
 * when they open a declaration, which is recorded.
 */
@Route(QueueView.ADDRESS)
@Menu(title = "backoffice.queue.title", order = 10)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.queue.title")
class QueueView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/dif";

	private static final String PANEL = "queue-panel";

	private final DifQueue queue;

	private final Clock clock;

	private final Agent agent;

	private final QueueHead head = new QueueHead(this::takeNext);

	private final QueueTabs tabs;

	private final QueueTools tools = new QueueTools(this::showAnew);

	private final QueueRefresh freshness = new QueueRefresh(this::refresh);

	private final BatchSheet batch;

	private final QueueTable table;

	QueueView(DifQueue queue, SavedQueues saved, BatchDecisions decisions, AgentNames names, DifCalculator calculator,
			Validator validator, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.clock = clock;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.tabs = new QueueTabs(this.agent, saved, validator, PANEL, this::showAnew);
		this.table = new QueueTable(this.agent, clock, calculator, this::page, this::choose);
		this.batch = new BatchSheet(this.agent, queue, decisions, names, this.table::clearSelection, this::showAnew);
		Div bar = new Div(this.tools, this.freshness);
		bar.addClassName("bar");
		Div panel = new Div(bar, this.batch, this.table);
		panel.setId(PANEL);
		panel.getElement().setAttribute("role", "tabpanel");
		panel.getElement().setAttribute("aria-label", getTranslation("backoffice.queue.caption"));
		Div sheet = new Div(this.tabs, panel);
		sheet.addClassNames("sheet", "queue");
		getContent().addClassName("dense");
		getContent().add(this.head, sheet, new QueueKeys());
		showAnew();
	}

	private void takeNext() {
		this.queue.takeNext(this.agent)
			.ifPresentOrElse(
					(id) -> getUI().ifPresent((ui) -> ui.navigate(SharedPages.DIF_QUEUE.of(id.value()).route())),
					this::showAnew);
	}

	private void showAnew() {
		count();
		this.table.showFirst();
		showEmptiness();
		this.freshness.restart();
	}

	private int refresh() {
		count();
		int news = this.table.refresh();
		showEmptiness();
		return news;
	}

	private void count() {
		this.head.show(this.queue.totals(this.agent));
		this.tabs.count(this.queue.counts(this.agent));
	}

	private List<QueueLine> page(@Nullable QueueLine last) {
		return this.queue.page(this.agent,
				new QueueChoice(this.tabs.tab(), this.tabs.filter(), this.tools.reference(), this.tools.sort()), last);
	}

	private void choose(List<QueueLine> lines) {
		this.batch.choose(lines);
	}

	private void showEmptiness() {
		if (this.table.isEmpty()) {
			DifReference reference = this.tools.reference();
			if (reference != null) {
				this.table.whenEmpty(
						new EmptyState(getTranslation("backoffice.queue.none.reference", reference.formatted())));
			}
			else {
				this.table.whenEmpty(new EmptyState(
						getTranslation("backoffice.queue.none." + (this.tabs.isOwn() ? "own" : this.tabs.tab())),
						nextDue()));
			}
		}
	}

	private Component[] nextDue() {
		Optional<QueueLine> next = this.queue.page(this.agent, QueueChoice.of(QueueTab.ALL), null)
			.stream()
			.filter((line) -> !line.isLate(PortalTime.today(this.clock)))
			.findFirst();
		return next
			.map((line) -> new Component[] { new Paragraph(
					getTranslation("backoffice.queue.nextDue", PortalTime.date(line.dueOn(), getLocale()))) })
			.orElse(new Component[0]);
	}

}
