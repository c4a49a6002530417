package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.office.contact.ContactState;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The questions from the contact page, oldest first.
 */
@Route(QuestionsView.ADDRESS)
@Menu(title = "backoffice.questions.title", order = 30)
@RolesAllowed(Agent.ROLE)
class QuestionsView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/demandes";

	private final ContactQueue queue;

	private final Agent agent;

	private final Select<ContactState> state = new Select<>();

	private final Select<ContactSubject> subject = new Select<>();

	private final PagedTable<ContactQueue.Line> table = new PagedTable<>(
			new CardTable("backoffice.questions.title", "backoffice.questions.received", "backoffice.questions.number",
					"backoffice.questions.subject", "backoffice.questions.open"),
			"backoffice.queue.more", this::page, this::row)
		.whenEmpty("backoffice.questions.none");

	QuestionsView(ContactQueue queue, AuthenticationContext authentication) {
		this.queue = queue;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.state.setLabel(getTranslation("backoffice.queue.state"));
		this.state.setItems(ContactState.values());
		this.state.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		this.state.setValue(ContactState.OPEN);
		this.subject.setLabel(getTranslation("backoffice.questions.subject"));
		this.subject.setItems(ContactSubject.values());
		this.subject.setItemLabelGenerator((item) -> (item != null) ? getTranslation("contact.subject." + item)
				: getTranslation("backoffice.questions.allSubjects"));
		this.subject.setEmptySelectionAllowed(true);
		this.subject.setEmptySelectionCaption(getTranslation("backoffice.questions.allSubjects"));
		this.state.addValueChangeListener((change) -> this.table.showFirst());
		this.subject.addValueChangeListener((change) -> this.table.showFirst());
		Div filters = new Div(this.state, this.subject);
		filters.addClassName("filters");
		Div sheet = new Div(filters, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	@Override
	public String titleKey() {
		return "backoffice.questions.title";
	}

	private PagedTable.Page<ContactQueue.Line> page(ContactQueue.@Nullable Line last) {
		return PagedTable.Page.of(this.queue.page(this.agent, this.state.getValue(), this.subject.getValue(), last),
				ContactQueue.PAGE);
	}

	private List<Component> row(ContactQueue.Line line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id().value(), getTranslation("backoffice.queue.open"));
		open.setAriaLabel(getTranslation("backoffice.questions.openFull", line.number()));
		return List.of(new Span(PortalTime.shortDate(PortalTime.dayOf(line.openedAt()), getLocale())),
				new Span(line.number()), new Span(getTranslation("contact.subject." + line.subject())), open);
	}

}
