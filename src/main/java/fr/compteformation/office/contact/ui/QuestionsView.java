package fr.compteformation.office.contact.ui;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The queue of questions, part by part. Supervisors also see how long people wait.
 */
@Route(QuestionsView.ADDRESS)
@Menu(title = "backoffice.questions.title", order = 30)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.questions.title")
class QuestionsView extends Composite<Div> implements TranslatedTitle, BeforeEnterObserver {

	static final String ADDRESS = "agent/demandes";

	static final String FILTER = "file";

	private final ContactQueue queue;

	private final AgentNames names;

	private final Agent agent;

	private final Clock clock;

	private final Select<ContactSubject> subject = new Select<>();

	private final Div tabs = new Div();

	private final PagedTable<ContactQueue.Line> table = new PagedTable<>(
			new CardTable("backoffice.questions.title", "field.receivedOn", "contact.column.since", "field.reference",
					"field.subject", "field.state", "backoffice.questions.open"),
			"backoffice.queue.more", this::page, this::row)
		.whenEmpty("backoffice.questions.none");

	private ContactQueue.Filter filter = ContactQueue.Filter.NEW;

	QuestionsView(ContactQueue queue, AgentNames names, Clock clock, AuthenticationContext authentication) {
		this.queue = queue;
		this.names = names;
		this.clock = clock;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.subject.setLabel(getTranslation("field.subject"));
		this.subject.setItems(ContactSubject.values());
		this.subject.setItemLabelGenerator((item) -> (item != null) ? getTranslation("contact.subject." + item)
				: getTranslation("backoffice.questions.allSubjects"));
		this.subject.setEmptySelectionAllowed(true);
		this.subject.setEmptySelectionCaption(getTranslation("backoffice.questions.allSubjects"));
		this.subject.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.subject);
		filters.addClassName("filters");
		Div sheet = new Div(filters, this.table);
		sheet.addClassNames("sheet", "stack");
		Div parts = new Div(this.tabs, sheet);
		parts.addClassName("stack");
		if (this.agent.supervisor()) {
			parts.add(new TimesSheet(queue.times(this.agent)));
		}
		getContent().add(new H1(getTranslation(titleKey())), parts);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String chosen = event.getLocation().getQueryParameters().getSingleParameter(FILTER).orElse("");
		this.filter = Arrays.stream(ContactQueue.Filter.values())
			.filter((value) -> value.parameter().equals(chosen))
			.findFirst()
			.orElse(ContactQueue.Filter.NEW);
		this.tabs.removeAll();
		this.tabs.add(new QuestionTabs(this.queue.counts(this.agent), this.filter));
		this.table.showFirst();
	}

	private PagedTable.Page<ContactQueue.Line> page(ContactQueue.@Nullable Line last) {
		return PagedTable.Page.of(this.queue.page(this.agent, this.filter, this.subject.getValue(), last),
				ContactQueue.PAGE);
	}

	private List<Component> row(ContactQueue.Line line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id().value(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("backoffice.questions.openFull", line.number()));
		return List.of(new Span(PortalTime.shortDate(PortalTime.dayOf(line.openedAt()), getLocale())),
				new Span(WaitingTime.written(this, Duration.between(line.since(), this.clock.instant()))),
				new Span(line.number()), new Span(getTranslation("contact.subject." + line.subject())), state(line),
				open);
	}

	private Component state(ContactQueue.Line line) {
		Div state = new Div(new StateChip(line.state(), false));
		if (line.agent() != null) {
			state.add(new Span(this.names.of(this.agent, line.agent(), getLocale())));
		}
		state.addClassName("with-agent");
		return state;
	}

}
