package fr.compteformation.office.journal.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.journal.JournalLine;
import fr.compteformation.office.journal.JournalLines;
import fr.compteformation.office.journal.JournalWording;
import fr.compteformation.people.audit.JournalEntry;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.PagedTable;

/** Lines of the audit log, newest first, a page at a time. */
class JournalRows extends Composite<Div> {

	private final SerializableFunction<@Nullable Long, JournalLines.Page> source;

	private final JournalWording wording;

	private final PagedTable<JournalLine> table = new PagedTable<>(
			new CardTable("audit.journal.title", "audit.column.when", "field.agent", "field.action",
					"audit.column.change", "audit.column.person", "audit.column.subject"),
			"audit.journal.more", this::page, this::row)
		.whenEmpty("audit.journal.none");

	private @Nullable Long next;

	/**
	 * @param source loads a page
	 */
	JournalRows(JournalWording wording, SerializableFunction<@Nullable Long, JournalLines.Page> source) {
		this.wording = wording;
		this.source = source;
		getContent().add(this.table);
	}

	void showFirst() {
		this.table.showFirst();
	}

	private PagedTable.Page<JournalLine> page(@Nullable JournalLine last) {
		JournalLines.Page page = this.source.apply((last != null) ? this.next : null);
		this.next = page.next();
		return new PagedTable.Page<>(page.lines(), page.next() != null);
	}

	private List<Component> row(JournalLine line) {
		JournalEntry entry = line.entry();
		String day = PortalTime.shortDate(PortalTime.dayOf(entry.at()), getLocale());
		return List.of(new Span(day + " " + PortalTime.hour(entry.at(), getLocale())),
				new Span(this.wording.author(line, getLocale())), new Span(this.wording.sentence(entry, getLocale())),
				new Span(this.wording.change(entry, getLocale())), person(line), subject(line));
	}

	private Component person(JournalLine line) {
		return line.person()
			.<Component>map((person) -> new Anchor(SharedPages.PEOPLE.of(person.holder().value()).path(),
					person.number().formatted()))
			.orElseGet(Span::new);
	}

	private Component subject(JournalLine line) {
		Subject subject = line.entry().subject();
		String kind = getTranslation(subject.kind().messageKey());
		UUID declaration = line.person().map(JournalLine.Concerned::declaration).orElse(null);
		if (declaration != null) {
			return new Anchor(SharedPages.DIF_QUEUE.of(declaration).path(), kind);
		}
		if (subject.kind() == Subject.Kind.CASE && subject.id() != null) {
			return new Anchor(SharedPages.QUESTIONS.of(subject.id()).path(), kind);
		}
		return new Span((line.colleague() != null) ? this.wording.name(line.colleague(), getLocale()) : kind);
	}

}
