package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * Lines of the history as a table, shown as cards on narrow screens. Its roles are
 * explicit, because a table with another CSS display loses them. By year it reads like an
 * account statement: each year has a row of its own, and old years are folded.
 */
class MovementsTable extends Composite<Div> {

	/** The page size; few people have more. */
	private static final int LINES = 100;

	private final NativeTable table = new NativeTable();

	private final MovementRows rows;

	private final Amounts amounts;

	private final Button more = new Button(getTranslation("rights.table.more"), (click) -> showMore());

	private List<HistoryLine> waiting = List.of();

	private @Nullable Years years;

	private @Nullable NativeTableBody body;

	private @Nullable HistoryLine last;

	private int shown;

	/**
	 * @param total whose balance the last column shows
	 */
	MovementsTable(MovementFormat telling, Total total) {
		this.amounts = telling.amounts();
		this.rows = new MovementRows(telling, total, getLocale());
		this.table.addClassName("movements");
		this.table.getElement().setAttribute("aria-label", getTranslation("rights.table.title"));
		MovementRows.role(this.table, "table");
		MovementRows.role(this.table.getHead(), "rowgroup");
		NativeTableRow heading = new NativeTableRow();
		MovementRows.role(heading, "row");
		for (String key : List.of("field.date", "rights.table.movement", "field.amount", total.messageKey())) {
			NativeTableHeaderCell cell = heading.addHeaderCell();
			cell.setText(getTranslation(key));
			cell.getElement().setAttribute("scope", "col");
			MovementRows.role(cell, "columnheader");
		}
		heading.getAllCells().stream().skip(2).forEach((cell) -> cell.addClassName("n"));
		this.table.getHead().add(heading);
		getContent().add(this.table, this.more);
	}

	/** Replaces the lines shown, without years. */
	void show(List<HistoryLine> lines) {
		show(lines, null);
	}

	/** Replaces the lines shown, by year. */
	void show(List<HistoryLine> lines, @Nullable Years years) {
		List.copyOf(this.table.getBodies()).forEach(this.table::removeBody);
		this.years = years;
		this.body = null;
		this.last = null;
		this.shown = 0;
		this.waiting = lines;
		setVisible(!lines.isEmpty());
		append();
	}

	/** The number of lines shown. */
	int shown() {
		return this.shown;
	}

	// Move the focus to the first new row: the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** Appends the next rows and returns the first of them. */
	private Component append() {
		List<HistoryLine> next = this.waiting.stream().limit(LINES).toList();
		List<NativeTableRow> added = new ArrayList<>();
		for (HistoryLine line : next) {
			NativeTableRow row = this.rows.of(line);
			body(line).add(row);
			added.add(row);
		}
		this.shown += added.size();
		this.waiting = new ArrayList<>(this.waiting.subList(next.size(), this.waiting.size()));
		this.more.setVisible(!this.waiting.isEmpty());
		return added.isEmpty() ? this.table : added.getFirst();
	}

	private NativeTableBody body(HistoryLine line) {
		NativeTableBody current = this.body;
		HistoryLine before = this.last;
		if (current == null || before == null || (this.years != null && this.years.separate(before, line))) {
			current = (this.years != null) ? this.years.begin(line, this.amounts, this::addBody) : addBody();
			this.body = current;
		}
		this.last = line;
		return current;
	}

	private NativeTableBody addBody() {
		NativeTableBody added = this.table.addBody();
		MovementRows.role(added, "rowgroup");
		return added;
	}

	/** What the last column of the table adds up. */
	enum Total {

		/** CPF and DIF; lines of other accounts are apart. */
		HEADLINE("rights.table.total"),

		/** The account itself. */
		ACCOUNT("rights.table.balance");

		private final String key;

		Total(String key) {
			this.key = key;
		}

		String messageKey() {
			return this.key;
		}

	}

}
