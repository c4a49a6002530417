package fr.compteformation.office.figures.ui;

import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.figures.PeriodChange;
import fr.compteformation.platform.base.ui.CardTable;

/** The period beside the period before. */
class ChangesTable extends Composite<CardTable> {

	private final CardTable table = new CardTable("backoffice.figures.comparison", "backoffice.figures.measure",
			"backoffice.figures.now", "backoffice.figures.before", "backoffice.figures.difference");

	ChangesTable(List<PeriodChange> changes) {
		changes.forEach(this::add);
	}

	@Override
	protected CardTable initContent() {
		return this.table;
	}

	private void add(PeriodChange change) {
		this.table.add(new Span(getTranslation(change.measure().messageKey())), new Span(value(change, change.now())),
				new Span(value(change, change.before())), new Span(difference(change)));
	}

	private String difference(PeriodChange change) {
		Long difference = change.difference();
		Long percent = change.percent();
		if (difference == null || percent == null) {
			return getTranslation("backoffice.figures.comparison.none");
		}
		return getTranslation("backoffice.figures.change", signed(difference, value(change, Math.abs(difference))),
				signed(percent, getTranslation("backoffice.figures.percent", Math.abs(percent))));
	}

	private String value(PeriodChange change, @Nullable Long value) {
		if (value == null) {
			return getTranslation("backoffice.figures.nothing");
		}
		return (change.measure() == PeriodChange.Measure.MEDIAN) ? WaitWording.of(this, Duration.ofSeconds(value))
				: String.valueOf(value);
	}

	private String signed(long value, String text) {
		return (value == 0) ? text
				: getTranslation((value > 0) ? "backoffice.figures.more" : "backoffice.figures.less", text);
	}

}
