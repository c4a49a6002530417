package fr.compteformation.office.queue.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.QueueLine;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.hours.DifCalculator;

/**
 * The dense table of the queue, page by page; rows can be selected. One link takes part
 * in the tab order, and the arrow keys move it.
 */
class QueueTable extends Composite<Div> {

	private final Agent agent;

	private final Clock clock;

	private final DifCalculator calculator;

	private final SerializableFunction<@Nullable QueueLine, List<QueueLine>> source;

	private final SerializableConsumer<List<QueueLine>> onSelection;

	private final NativeTable table = new NativeTable();

	private final NativeTableBody body;

	private final Div none = new Div();

	private final Button more = new Button(getTranslation("backoffice.queue.more"), (click) -> showMore());

	private final Map<QueueLine, Checkbox> lines = new LinkedHashMap<>();

	// What the agent has seen since the table was filled.
	private final Set<DifDeclaration.Id> seen = new HashSet<>();

	/**
	 * @param source loads the page after a line, or the first one
	 * @param onSelection called with the selected lines
	 */
	QueueTable(Agent agent, Clock clock, DifCalculator calculator,
			SerializableFunction<@Nullable QueueLine, List<QueueLine>> source,
			SerializableConsumer<List<QueueLine>> onSelection) {
		this.agent = agent;
		this.clock = clock;
		this.calculator = calculator;
		this.source = source;
		this.onSelection = onSelection;
		this.table.addClassName("lines");
		this.table.getElement().setAttribute("aria-label", getTranslation("backoffice.queue.caption"));
		role(this.table, "table");
		heading();
		this.body = this.table.addBody();
		role(this.body, "rowgroup");
		this.none.getElement().setAttribute("role", "status");
		Div scroll = new Div(this.table);
		scroll.addClassName("scroll");
		getContent().add(this.none, scroll, this.more);
	}

	/** Shows the first page; forgets the selection. */
	void showFirst() {
		this.seen.clear();
		fill(this.source.apply(null));
	}

	/**
	 * Shows the first page again, unless that would disturb a selection or further pages.
	 * @return the number of declarations that came since {@link #showFirst()}
	 */
	int refresh() {
		List<QueueLine> now = this.source.apply(null);
		Set<DifDeclaration.Id> before = Set.copyOf(this.seen);
		int news = (int) now.stream().filter((line) -> !before.contains(line.id())).count();
		if (this.lines.size() <= DifQueue.PAGE && selected().isEmpty()
				&& !now.equals(List.copyOf(this.lines.keySet()))) {
			fill(now);
			this.seen.clear();
			this.seen.addAll(before);
		}
		return news;
	}

	/** Whether there is no line. */
	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	/** Sets what is shown instead of an empty table. */
	void whenEmpty(Component... parts) {
		this.none.removeAll();
		this.none.add(parts);
	}

	void clearSelection() {
		this.lines.values().forEach((box) -> box.setValue(false));
	}

	private void fill(List<QueueLine> page) {
		this.lines.clear();
		this.body.removeAll();
		append(page);
		this.onSelection.accept(List.copyOf(selected()));
	}

	private void showMore() {
		List<QueueLine> shown = new ArrayList<>(this.lines.keySet());
		NativeTableRow first = append(this.source.apply(shown.getLast()));
		if (first != null) {
			first.getElement().executeJs("window.agentQueue.focus(this)");
		}
	}

	private @Nullable NativeTableRow append(List<QueueLine> page) {
		NativeTableRow first = null;
		for (QueueLine line : page) {
			NativeTableRow row = row(line);
			first = (first != null) ? first : row;
			this.body.add(row);
			this.seen.add(line.id());
		}
		this.more.setVisible(page.size() == DifQueue.PAGE);
		this.none.setVisible(isEmpty());
		this.table.setVisible(!isEmpty());
		// The table itself runs nothing while it is hidden.
		getElement().executeJs("window.agentQueue.filled(this, $0)", isEmpty());
		return first;
	}

	private Set<QueueLine> selected() {
		Set<QueueLine> selected = new LinkedHashSet<>();
		this.lines.forEach((line, box) -> {
			if (box.getValue()) {
				selected.add(line);
			}
		});
		return selected;
	}

	private void heading() {
		NativeTableRow row = new NativeTableRow();
		role(row, "row");
		Stream.of("select", "reference", "age", "declared", "read", "stake", "state", "agent").forEach((column) -> {
			NativeTableHeaderCell cell = row.addHeaderCell();
			cell.add(new Span(getTranslation("backoffice.queue.column." + column)));
			cell.addClassName("col-" + column);
			cell.getElement().setAttribute("scope", "col");
			role(cell, "columnheader");
		});
		role(this.table.getHead(), "rowgroup");
		this.table.getHead().add(row);
	}

	private NativeTableRow row(QueueLine line) {
		NativeTableRow row = new NativeTableRow();
		role(row, "row");
		row.getElement().setAttribute("data-id", line.id().value().toString());
		Checkbox box = new Checkbox();
		box.setAriaLabel(getTranslation("backoffice.queue.select", line.reference().formatted()));
		box.setTabIndex(-1);
		box.addValueChangeListener((change) -> {
			row.setClassName("selected", change.getValue());
			this.onSelection.accept(List.copyOf(selected()));
		});
		this.lines.put(line, box);
		Anchor open = new Anchor(SharedPages.DIF_QUEUE.of(line.id().value()).path(), line.reference().formatted());
		row.add(cell("select", box), cell("reference", open), cell("age", age(line)),
				cell("declared", hours(line.hours().value())), cell("read", new ReadHours(line)),
				cell("stake", stake(line)), cell("state", state(line)), cell("agent", agent(line)));
		return row;
	}

	private NativeTableCell cell(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.addClassName("col-" + column);
		cell.getElement().setAttribute("data-label", getTranslation("backoffice.queue.column." + column));
		role(cell, "cell");
		return cell;
	}

	private Span age(QueueLine line) {
		LocalDate today = PortalTime.today(this.clock);
		Span age = new Span(getTranslation("backoffice.queue.ageInDays",
				String.valueOf(ChronoUnit.DAYS.between(PortalTime.dayOf(line.declaredAt()), today))));
		age.setTitle(getTranslation("backoffice.queue.dueOn", PortalTime.shortDate(line.dueOn(), getLocale())));
		if (line.isLate(today)) {
			Span late = new Span(getTranslation("backoffice.queue.late"));
			late.addClassNames("chip", "bad");
			return new Span(age, new Span(" "), late);
		}
		return age;
	}

	private Span hours(int hours) {
		return new Span(getTranslation("backoffice.hours", hours));
	}

	private Span stake(QueueLine line) {
		Span stake = new Span(this.calculator.worth(line.stake()).formatted(getLocale()));
		stake.addClassName((line.stake().value() > 0) ? "some" : "soft");
		return stake;
	}

	private Span state(QueueLine line) {
		Span state = new Span(getTranslation("backoffice.queue.state." + line.state()));
		state.addClassNames("chip", "plain");
		return state;
	}

	private Span agent(QueueLine line) {
		Integer number = line.agent();
		if (number == null) {
			Span free = new Span(getTranslation("backoffice.queue.free"));
			free.addClassName("soft");
			return free;
		}
		return new Span((number == this.agent.number()) ? getTranslation("backoffice.queue.me")
				: getTranslation("backoffice.queue.agent", String.valueOf(number)));
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
