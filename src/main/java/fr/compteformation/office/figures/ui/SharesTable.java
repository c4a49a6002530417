package fr.compteformation.office.figures.ui;

import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.ui.CardTable;

/**
 * Counts as numbers and bars.
 */
class SharesTable extends Composite<CardTable> {

	private final CardTable table;

	/**
	 * @param labelKey the translation key of the table’s name
	 * @param whatKey the translation key of the first column’s header
	 * @param counts by translated label, in display order
	 */
	SharesTable(String labelKey, String whatKey, Map<String, Long> counts) {
		this.table = new CardTable(labelKey, whatKey, "backoffice.figures.count", "backoffice.figures.share");
		long whole = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
		counts.forEach((what, count) -> add(what, count, Math.round(100.0 * count / whole)));
	}

	@Override
	protected CardTable initContent() {
		return this.table;
	}

	private void add(String what, long count, long percent) {
		Div share = new Div(new Span(getTranslation("backoffice.figures.percent", percent)),
				new Svg(BarChart.share(percent)));
		this.table.add(new Span(what), new Span(String.valueOf(count)), share);
	}

}
