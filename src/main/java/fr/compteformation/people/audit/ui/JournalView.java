package fr.compteformation.people.audit.ui;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.JournalPage;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * What agents saw and did, the newest first.
 */
@Route("agent/journal")
@Menu(title = "audit.journal.title", order = 90)
@RolesAllowed(Agent.SUPERVISOR)
class JournalView extends Composite<Div> implements TranslatedTitle {

	private final Journal journal;

	private final Agent supervisor;

	private final JournalFilterForm filter = new JournalFilterForm(this::showFirst);

	private final Paragraph none = new Paragraph(getTranslation("audit.journal.none"));

	private final CardTable table = new CardTable("audit.journal.title", "audit.column.when", "audit.column.agent",
			"audit.column.act", "audit.column.subject", "audit.column.change");

	private final Button more = new Button(getTranslation("audit.journal.more"), (click) -> showMore());

	private @Nullable Long next;

	JournalView(Journal journal, AuthenticationContext authentication) {
		this.journal = journal;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		this.none.getElement().setAttribute("role", "status");
		Div sheet = new Div(this.filter, this.none, this.table, this.more);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		showFirst();
	}

	@Override
	public String titleKey() {
		return "audit.journal.title";
	}

	private void showFirst() {
		this.next = null;
		this.table.clear();
		append();
	}

	// The focus goes where reading goes on; the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** The first of the new rows. */
	private Component append() {
		JournalPage page = this.journal.page(this.supervisor, this.filter.chosen(), this.next);
		this.next = page.next();
		this.none.setVisible(page.entries().isEmpty());
		this.table.setVisible(!page.entries().isEmpty());
		this.more.setVisible(this.next != null);
		return page.entries().stream().map(this::row).toList().stream().findFirst().orElse(this.none);
	}

	private Component row(JournalEntry entry) {
		String day = PortalTime.shortDate(PortalTime.dayOf(entry.at()), getLocale());
		return this.table.add(new Span(day + " " + PortalTime.hour(entry.at(), getLocale())),
				new Span(String.valueOf(entry.agentNumber())), new Span(getTranslation(entry.act().messageKey())),
				new Span(subject(entry.subject())), new Span(change(entry)));
	}

	private String subject(Subject subject) {
		UUID id = subject.id();
		String kind = getTranslation(subject.kind().messageKey());
		// Enough to compare lines by; the file holds the rest.
		return (id != null) ? kind + " " + id.toString().substring(0, 8) : kind;
	}

	private static String change(JournalEntry entry) {
		return Stream.of(entry.before(), entry.after()).filter(Objects::nonNull).collect(Collectors.joining(" → "));
	}

}
