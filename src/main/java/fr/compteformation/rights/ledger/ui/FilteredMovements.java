package fr.compteformation.rights.ledger.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Movement;

/**
 * Movements filtered by account and year. Their number is announced when the filter
 * changes.
 */
class FilteredMovements extends Composite<Div> {

	private final List<Movement> movements;

	private final LocalDate today;

	private final Select<Counter> counter = new Select<>();

	private final Select<Integer> year = new Select<>();

	private final Paragraph count = new Paragraph();

	private final BalanceChart chart = new BalanceChart();

	private final MovementsTable table;

	/**
	 * @param movements all movements of the person, latest first
	 */
	FilteredMovements(List<Movement> movements, Telling telling, LocalDate today) {
		this.movements = movements;
		this.today = today;
		this.table = new MovementsTable(telling);
		this.counter.setLabel(getTranslation("rights.filter.account"));
		this.counter.setItems(Arrays.stream(Counter.values()).filter(this::isUsed).toList());
		this.counter.setItemLabelGenerator((account) -> (account != null) ? telling.labels().of(account)
				: getTranslation("rights.filter.allAccounts"));
		this.counter.setEmptySelectionCaption(getTranslation("rights.filter.allAccounts"));
		this.year.setLabel(getTranslation("rights.filter.year"));
		this.year.setItems(
				movements.stream().map(FilteredMovements::year).distinct().sorted(Comparator.reverseOrder()).toList());
		this.year.setEmptySelectionCaption(getTranslation("rights.filter.allYears"));
		for (Select<?> choice : List.of(this.counter, this.year)) {
			choice.setEmptySelectionAllowed(true);
			choice.addValueChangeListener((change) -> show());
		}
		Div filters = new Div(this.counter, this.year);
		filters.addClassName("filters");
		this.count.getElement().setAttribute("role", "status");
		this.count.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(this.chart, filters, this.count, this.table);
		show();
	}

	private void show() {
		Optional<Counter> chosen = this.counter.getOptionalValue();
		List<Movement> found = this.movements.stream()
			.filter((movement) -> chosen.map(movement.counter()::equals).orElse(true))
			.filter((movement) -> this.year.getOptionalValue().map(year(movement)::equals).orElse(true))
			.toList();
		draw(chosen);
		this.table.show(found);
		this.count.setText(getTranslation("rights.filter.found", found.size()));
	}

	// The chart covers all years, even if the table is filtered by year.
	private void draw(Optional<Counter> chosen) {
		this.chart.show(chosen.map(RightsAccount::of).orElse(RightsAccount.CPF), this.movements.stream()
			.filter((movement) -> chosen.map(movement.counter()::equals).orElse(RightsAccount.CPF.holds(movement)))
			.toList(), this.today);
	}

	private boolean isUsed(Counter candidate) {
		return this.movements.stream().anyMatch((movement) -> movement.counter() == candidate);
	}

	private static Integer year(Movement movement) {
		return movement.bookedOn().getYear();
	}

}
