package fr.compteformation.office.backoffice.ui;

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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.contact.ContactLine;
import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.office.contact.ContactState;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The questions from the contact page, the oldest first.
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

	private final Paragraph none = new Paragraph(getTranslation("backoffice.questions.none"));

	private final CardTable table = new CardTable("backoffice.questions.title", "backoffice.questions.received",
			"backoffice.questions.number", "backoffice.questions.subject", "backoffice.questions.open");

	private final Button more = new Button(getTranslation("backoffice.queue.more"), (click) -> showMore());

	private @Nullable ContactLine last;

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
		this.state.addValueChangeListener((change) -> showFirst());
		this.subject.addValueChangeListener((change) -> showFirst());
		Div filters = new Div(this.state, this.subject);
		filters.addClassName("filters");
		this.none.getElement().setAttribute("role", "status");
		Div sheet = new Div(filters, this.none, this.table, this.more);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		showFirst();
	}

	@Override
	public String titleKey() {
		return "backoffice.questions.title";
	}

	private void showFirst() {
		this.last = null;
		this.table.clear();
		append();
	}

	// The focus goes where reading goes on; the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** The first of the new rows. */
	private Component append() {
		List<ContactLine> lines = this.queue.page(this.agent, this.state.getValue(), this.subject.getValue(),
				this.last);
		List<Component> rows = lines.stream().map(this::row).toList();
		boolean empty = this.last == null && lines.isEmpty();
		this.none.setVisible(empty);
		this.table.setVisible(!empty);
		this.more.setVisible(lines.size() == ContactQueue.PAGE);
		if (!lines.isEmpty()) {
			this.last = lines.getLast();
		}
		return rows.isEmpty() ? this.table : rows.getFirst();
	}

	private Component row(ContactLine line) {
		Anchor open = new Anchor("/" + ADDRESS + "/" + line.id().value(), getTranslation("backoffice.queue.open"));
		open.setAriaLabel(getTranslation("backoffice.questions.openFull", line.number()));
		return this.table.add(new Span(PortalTime.shortDate(PortalTime.dayOf(line.openedAt()), getLocale())),
				new Span(line.number()), new Span(getTranslation("contact.subject." + line.subject())), open);
	}

}
