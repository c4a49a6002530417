package fr.compteformation.training.search.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.training.catalogue.CourseDetails;

/** Trainings in columns, and their differences in rows. */
class TrainingComparison extends Composite<Div> {

	private final NativeTableBody rows = new NativeTableBody();

	private final List<CourseDetails> courses;

	private final SessionText text = new SessionText(this::getTranslation, getLocale());

	/**
	 * @param quote how the person’s rights would pay; empty if they are not known
	 */
	TrainingComparison(List<CourseDetails> courses, Optional<Funding.Quote> quote) {
		this.courses = courses;
		NativeTableRow head = new NativeTableRow(new NativeTableCell());
		courses.forEach((course) -> {
			String title = course.content().title();
			NativeTableHeaderCell name = new NativeTableHeaderCell(
					new Anchor(TrainingPages.of(course.id(), title).path(), title));
			name.getElement().setAttribute("scope", "col");
			head.add(name);
		});
		row("formations.provider", (course) -> course.provider().name());
		row("formations.price", (course) -> course.terms().price().formatted(getLocale()));
		quote.ifPresent((known) -> {
			row("formations.rightsPay",
					(course) -> known.plan(course.terms().price()).fromRights().formatted(getLocale()));
			row("formations.compare.rest",
					(course) -> known.plan(course.terms().price()).forThePerson().formatted(getLocale()));
		});
		row("formations.fact.length", (course) -> getTranslation("formations.fact.hours", course.terms().hours()));
		row("formations.fact.level", (course) -> getTranslation("formations.level." + course.terms().level().name()));
		row("formations.compare.next", (course) -> next(course, this::dates));
		row("formations.compare.place", (course) -> next(course, this::place));
		row("formations.fact.language", (course) -> Capitalised.language(course.terms().language(), getLocale()));
		row("formations.fact.end", (course) -> Objects.requireNonNullElseGet(course.terms().certification(),
				() -> getTranslation("formations.fact.attestation")));
		row("formations.facet.ACCESS", (course) -> getTranslation(
				course.terms().accessible() ? "formations.compare.yes" : "formations.compare.onDemand"));
		NativeTable table = new NativeTable();
		table.setCaptionText(getTranslation("formations.compare.caption"));
		table.add(new NativeTableHeader(head), this.rows);
		table.addClassName("side-by-side");
		// Wider than a phone: scrolls by itself, with the keyboard too.
		getContent().addClassNames("sheet", "scrolls");
		getContent().getElement()
			.setAttribute("role", "region")
			.setAttribute("tabindex", "0")
			.setAttribute("aria-label", getTranslation("formations.compare.caption"));
		getContent().add(table);
	}

	private void row(String nameKey, Function<CourseDetails, String> fact) {
		NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation(nameKey));
		name.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(name);
		this.courses.forEach((course) -> row.add(new NativeTableCell(fact.apply(course))));
		this.rows.add(row);
	}

	private String next(CourseDetails course, Function<CourseDetails.Session, String> fact) {
		return course.sessions().stream().findFirst().map(fact).orElse(getTranslation("formations.noSession"));
	}

	private String dates(CourseDetails.Session session) {
		return this.text.dates(session.dates().startsOn(), session.dates().endsOn(), session.dates().rhythm());
	}

	private String place(CourseDetails.Session session) {
		return this.text.place(session.place().mode(), session.place().town(), null);
	}

}
