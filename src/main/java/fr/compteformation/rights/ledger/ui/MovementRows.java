package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.history.HistoryLine;

/** The rows of the history: day, name with its explanation, change and total. */
record MovementRows(MovementFormat telling, MovementsTable.Total total, Locale locale) {

	NativeTableRow of(HistoryLine line) {
		Amounts amounts = this.telling.amounts();
		boolean apart = isApart(line);
		NativeTableRow row = new NativeTableRow(
				cell("when", new Span(PortalTime.shortDate(line.bookedOn(), this.locale))), cell("what", name(line)),
				cell("n", number(amounts.change(line), amounts.changeInEuros(line))),
				cell("n", number(apart ? translated("rights.table.apart", amounts.total(line)) : amounts.total(line),
						amounts.totalInEuros(line))));
		row.getDataCells().get(2).setClassName("plus", line.amount() > 0 && !apart);
		row.getDataCells()
			.getLast()
			.getElement()
			.setAttribute("data-label",
					apart ? RightsAccount.of(line.main().counter()).name() : translated("rights.table.shortTotal"));
		if (apart) {
			row.addClassNames("apart", RightsAccount.of(line.main().counter()).path());
		}
		role(row, "row");
		return row;
	}

	private boolean isApart(HistoryLine line) {
		return this.total == MovementsTable.Total.HEADLINE && line.isApart();
	}

	private Component[] name(HistoryLine line) {
		String label = line.label(this.telling.labels());
		List<Component> parts = new ArrayList<>();
		parts.add(new Span(label));
		for (Counter counter : line.counters()) {
			Span account = new Span((counter == Counter.TOP_UP) ? translated("rights.chip.topUp") : counter.name());
			account.addClassNames("chip", "account", RightsAccount.of(counter).path());
			parts.add(new Text(" "));
			parts.add(account);
		}
		parts.add(new Text(" "));
		parts.add(new WhyDetails(line, label, this.telling));
		return parts.toArray(Component[]::new);
	}

	private static String translated(String key, Object... parameters) {
		return new Span().getTranslation(key, parameters);
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

	static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
