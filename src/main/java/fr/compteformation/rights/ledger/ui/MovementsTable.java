package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;

/**
 * Movements as a table, shown as cards on narrow screens. Its roles are explicit, because
 * a table with another CSS display loses them. Explanations open on request.
 */
class MovementsTable extends Composite<Div> {

	/** The page size; few people have more. */
	private static final int LINES = 100;

	private final Telling telling;

	private final NativeTableBody body;

	private final Button more = new Button(getTranslation("rights.table.more"), (click) -> showMore());

	private List<Movement> waiting = List.of();

	MovementsTable(Telling telling) {
		this.telling = telling;
		NativeTable table = new NativeTable();
		table.addClassName("movements");
		table.getElement().setAttribute("aria-label", getTranslation("rights.table.title"));
		role(table, "table");
		role(table.getHead(), "rowgroup");
		NativeTableRow heading = new NativeTableRow();
		role(heading, "row");
		for (String key : List.of("rights.table.date", "rights.table.movement", "rights.table.amount",
				"rights.table.balance")) {
			NativeTableHeaderCell cell = heading.addHeaderCell();
			cell.setText(getTranslation(key));
			cell.getElement().setAttribute("scope", "col");
			role(cell, "columnheader");
		}
		heading.getAllCells().stream().skip(2).forEach((cell) -> cell.addClassName("n"));
		table.getHead().add(heading);
		this.body = table.addBody();
		role(this.body, "rowgroup");
		getContent().add(table, this.more);
	}

	/** Replaces the movements shown. */
	void show(List<Movement> movements) {
		this.body.removeAll();
		this.waiting = movements;
		setVisible(!movements.isEmpty());
		append();
	}

	/** The number of movements shown. */
	int shown() {
		return (int) this.body.getChildren().count();
	}

	// Move the focus to the first new row: the button may be gone.
	private void showMore() {
		append().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
	}

	/** Appends the next rows and returns the first of them. */
	private Component append() {
		List<NativeTableRow> rows = this.waiting.stream().limit(LINES).map(this::row).toList();
		this.waiting = new ArrayList<>(this.waiting.subList(rows.size(), this.waiting.size()));
		rows.forEach(this.body::add);
		this.more.setVisible(!this.waiting.isEmpty());
		return rows.isEmpty() ? this.body : rows.getFirst();
	}

	private NativeTableRow row(Movement movement) {
		Amounts amounts = this.telling.amounts();
		NativeTableRow row = new NativeTableRow(
				cell("when", new Span(PortalTime.shortDate(movement.bookedOn(), getLocale()))),
				cell("what", name(movement)),
				cell("n", number(amounts.change(movement), amounts.changeInEuros(movement))),
				cell("n", number(amounts.balance(movement), amounts.balanceInEuros(movement))));
		row.getDataCells().getLast().getElement().setAttribute("data-label", getTranslation("rights.table.balance"));
		role(row, "row");
		return row;
	}

	private Component[] name(Movement movement) {
		List<Component> parts = new ArrayList<>();
		parts.add(new Span(this.telling.labels().of(movement)));
		Span account = new Span(movement.counter().name());
		account.addClassNames("chip", (movement.counter() == Counter.DIF) ? "dif" : "plain");
		parts.add(new Text(" "));
		parts.add(account);
		if (this.telling.explanations().exist(movement)) {
			parts.add(new Text(" "));
			parts.add(why(movement));
		}
		return parts.toArray(Component[]::new);
	}

	private NativeDetails why(Movement movement) {
		String amount = (movement.counter() == Counter.C2P) ? this.telling.amounts().points(movement.amount())
				: new Euros(movement.amount()).brief(getLocale());
		Span which = new Span(" (" + this.telling.labels().of(movement) + ")");
		which.addClassName("visually-hidden");
		NativeDetails why = new NativeDetails();
		why.setSummary(new Span(getTranslation("rights.why", amount)), which);
		why.addToggleListener((toggle) -> {
			if (toggle.isOpened() && why.getContent() == null) {
				why.setContent(explanation(movement));
			}
		});
		why.addClassName("why");
		return why;
	}

	private DescriptionList explanation(Movement movement) {
		DescriptionList lines = new DescriptionList();
		this.telling.explanations()
			.of(movement)
			.forEach((line) -> lines.add(new Term(line.term()), new Description(line.description())));
		return lines;
	}

	private static Component[] number(String written, Optional<String> inEuros) {
		List<Component> parts = new ArrayList<>();
		parts.add(new Span(written));
		inEuros.map(Span::new).ifPresent((euros) -> {
			euros.addClassName("soft");
			parts.add(new Text(" "));
			parts.add(euros);
		});
		return parts.toArray(Component[]::new);
	}

	private static NativeTableCell cell(String className, Component... parts) {
		NativeTableCell cell = new NativeTableCell(parts);
		cell.addClassName(className);
		role(cell, "cell");
		return cell;
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
