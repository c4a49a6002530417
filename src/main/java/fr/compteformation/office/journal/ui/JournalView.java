package fr.compteformation.office.journal.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/** The audit log, newest entries first. */
@Route("agent/journal")
@Menu(title = "audit.journal.title", order = 90)
@RolesAllowed(Agent.SUPERVISOR)
class JournalView extends Composite<Div> implements TranslatedTitle {

	private final Journal journal;

	private final Agent supervisor;

	private final PagedTable<JournalEntry> table = new PagedTable<>(
			new CardTable("audit.journal.title", "audit.column.when", "audit.column.agent", "audit.column.act",
					"audit.column.subject", "audit.column.change"),
			"audit.journal.more", this::page, this::row)
		.whenEmpty("audit.journal.none");

	private final JournalFilterForm filter = new JournalFilterForm(this.table::showFirst);

	private @Nullable Long next;

	JournalView(Journal journal, AuthenticationContext authentication) {
		this.journal = journal;
		this.supervisor = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
		Div sheet = new Div(this.filter, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		this.table.showFirst();
	}

	@Override
	public String titleKey() {
		return "audit.journal.title";
	}

	private PagedTable.Page<JournalEntry> page(@Nullable JournalEntry last) {
		Journal.Page page = this.journal.page(this.supervisor, this.filter.chosen(), (last != null) ? this.next : null);
		this.next = page.next();
		return new PagedTable.Page<>(page.entries(), page.next() != null);
	}

	private List<Component> row(JournalEntry entry) {
		String day = PortalTime.shortDate(PortalTime.dayOf(entry.at()), getLocale());
		return List.of(new Span(day + " " + PortalTime.hour(entry.at(), getLocale())),
				new Span(String.valueOf(entry.agentNumber())), new Span(getTranslation(entry.act().messageKey())),
				new Span(subject(entry.subject())), new Span(change(entry)));
	}

	private String subject(Subject subject) {
		UUID id = subject.id();
		String kind = getTranslation(subject.kind().messageKey());
		// Eight characters suffice to compare entries; the download has the full id.
		return (id != null) ? kind + " " + id.toString().substring(0, 8) : kind;
	}

	private static String change(JournalEntry entry) {
		return Stream.of(entry.before(), entry.after()).filter(Objects::nonNull).collect(Collectors.joining(" → "));
	}

}
