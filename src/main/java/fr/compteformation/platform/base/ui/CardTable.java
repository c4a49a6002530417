package fr.compteformation.platform.base.ui;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/**
 * A table that narrow screens show as cards, each value beside the heading of its column.
 * Its roles are spelt out, because a table that is laid out otherwise loses them.
 */
public class CardTable extends Composite<NativeTable> {

	private final List<String> headings;

	private final NativeTableBody body;

	/**
	 * @param labelKey the translation that names the table
	 * @param headingKeys the translations that name its columns
	 */
	public CardTable(String labelKey, String... headingKeys) {
		this.headings = Arrays.stream(headingKeys).map(this::getTranslation).toList();
		getContent().addClassName("card-table");
		getContent().getElement().setAttribute("aria-label", getTranslation(labelKey));
		role(getContent(), "table");
		role(getContent().getHead(), "rowgroup");
		NativeTableRow row = new NativeTableRow();
		role(row, "row");
		for (String heading : this.headings) {
			NativeTableHeaderCell cell = row.addHeaderCell();
			cell.setText(heading);
			cell.getElement().setAttribute("scope", "col");
			role(cell, "columnheader");
		}
		getContent().getHead().add(row);
		this.body = getContent().addBody();
		role(this.body, "rowgroup");
	}

	/** Takes all rows away. */
	public void clear() {
		this.body.removeAll();
	}

	/** Adds a row with one part for each column; returns it to take the focus. */
	public Component add(Component... parts) {
		NativeTableRow row = new NativeTableRow();
		role(row, "row");
		for (int column = 0; column < parts.length; column++) {
			NativeTableCell cell = new NativeTableCell(parts[column]);
			cell.getElement().setAttribute("data-label", this.headings.get(column));
			role(cell, "cell");
			row.add(cell);
		}
		this.body.add(row);
		return row;
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
