package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.history.HistoryLine;

/**
 * The row above the lines of a year: the change in the year, and the total at its end.
 */
final class YearHead {

	private YearHead() {
	}

	/**
	 * @param lines all lines of that year, latest first
	 * @param before the total at the end of the year before
	 */
	static NativeTableRow of(int year, List<HistoryLine> lines, long before, int thisYear, Amounts amounts) {
		long end = totalOf(lines, before);
		Span told = new Span();
		String change = amounts.signed(new Euros(end - before));
		String total = amounts.first(new Euros(end));
		told.setText((year == thisYear) ? told.getTranslation("rights.year.now", change, total)
				: told.getTranslation("rights.year.end", change, total));
		return row(String.valueOf(year), told);
	}

	/** The row above folded years. */
	static NativeTableRow ofOld(List<HistoryLine> lines, Amounts amounts) {
		int last = lines.getFirst().bookedOn().getYear();
		int first = lines.getLast().bookedOn().getYear();
		Span told = new Span();
		told.setText(told.getTranslation("rights.year.old", lines.size(), amounts.first(new Euros(totalOf(lines, 0))),
				String.valueOf(last)));
		return row((first == last) ? String.valueOf(last)
				: told.getTranslation("rights.year.span", String.valueOf(first), String.valueOf(last)), told);
	}

	/** The total of CPF and DIF after the latest of these lines. */
	static long totalOf(List<HistoryLine> lines, long before) {
		return lines.stream().filter((line) -> !line.isApart()).findFirst().map(HistoryLine::total).orElse(before);
	}

	private static NativeTableRow row(String years, Span told) {
		HtmlContainer name = new HtmlContainer("b");
		name.setText(years);
		NativeTableHeaderCell cell = new NativeTableHeaderCell();
		cell.add(name, new Span(" "), told);
		cell.getElement().setAttribute("colspan", "4");
		cell.getElement().setAttribute("scope", "rowgroup");
		cell.getElement().setAttribute("role", "rowheader");
		cell.getElement().setAttribute("aria-colspan", "4");
		NativeTableRow row = new NativeTableRow(cell);
		row.addClassName("year");
		row.getElement().setAttribute("role", "row");
		return row;
	}

}
