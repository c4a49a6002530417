package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.history.AccountHistory;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The account statement, filtered by account, year and direction. Totals stay those of
 * the whole history. The number of lines is announced when a filter changes.
 */
class FilteredMovements extends Composite<Div> {

	private final List<HistoryLine> lines;

	private final LocalDate today;

	private final Select<Counter> counter = new Select<>();

	private final Select<Integer> year = new Select<>();

	private final Select<Direction> direction = new Select<>();

	private final Paragraph count = new Paragraph();

	private final MovementsTable table;

	/**
	 * @param movements all movements of the person, latest first
	 */
	FilteredMovements(List<Movement> movements, MovementFormat telling, LocalDate today) {
		this.lines = AccountHistory.of(movements);
		this.today = today;
		this.table = new MovementsTable(telling, MovementsTable.Total.HEADLINE);
		prepare(this.counter, "field.account", "rights.filter.allAccounts");
		this.counter.setItems(Arrays.stream(Counter.values()).filter(this::isUsed).toList());
		this.counter.setItemLabelGenerator((account) -> (account != null) ? telling.labels().of(account)
				: getTranslation("rights.filter.allAccounts"));
		prepare(this.year, "rights.filter.year", "rights.filter.allYears");
		this.year.setItems(
				this.lines.stream().map(FilteredMovements::year).distinct().sorted(Comparator.reverseOrder()).toList());
		prepare(this.direction, "rights.filter.direction", "rights.filter.allDirections");
		this.direction.setItems(Direction.values());
		this.direction.setItemLabelGenerator(
				(chosen) -> getTranslation((chosen != null) ? chosen.messageKey() : "rights.filter.allDirections"));
		Div filters = new Div(this.counter, this.year, this.direction);
		filters.addClassName("filters");
		this.count.getElement().setAttribute("role", "status");
		this.count.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(filters, this.count, this.table);
		show();
	}

	/** Chooses a year, if there are movements in it. */
	void choose(String chosen) {
		this.lines.stream()
			.map(FilteredMovements::year)
			.filter((found) -> String.valueOf(found).equals(chosen))
			.findFirst()
			.ifPresent(this.year::setValue);
	}

	private void prepare(Select<?> choice, String labelKey, String noneKey) {
		choice.setLabel(getTranslation(labelKey));
		choice.setEmptySelectionCaption(getTranslation(noneKey));
		choice.setEmptySelectionAllowed(true);
		choice.addValueChangeListener((change) -> show());
	}

	private void show() {
		List<HistoryLine> found = this.lines.stream()
			.filter((line) -> this.counter.getOptionalValue().map(line.counters()::contains).orElse(true))
			.filter((line) -> this.year.getOptionalValue().map(year(line)::equals).orElse(true))
			.filter((line) -> this.direction.getOptionalValue().map((chosen) -> chosen.holds(line)).orElse(true))
			.toList();
		boolean chosen = !this.counter.isEmpty() || !this.year.isEmpty() || !this.direction.isEmpty();
		this.table.show(found, chosen ? null : new Years(this.lines, this.today.getYear()));
		this.count.setText(getTranslation("rights.filter.found", found.size()));
	}

	private boolean isUsed(Counter candidate) {
		return this.lines.stream().anyMatch((line) -> line.counters().contains(candidate));
	}

	private static Integer year(HistoryLine line) {
		return line.bookedOn().getYear();
	}

	/** Additions or withdrawals. */
	private enum Direction {

		ADDED, TAKEN;

		String messageKey() {
			return (this == ADDED) ? "rights.filter.added" : "rights.filter.taken";
		}

		boolean holds(HistoryLine line) {
			return (this == TAKEN) == line.amount() < 0;
		}

	}

}
