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
import com.vaadin.flow.component.html.Span;

/**
 * A table that becomes a list of cards on narrow screens, each value beside its column
 * heading. ARIA roles are set explicitly, because browsers drop the table semantics once
 * CSS changes the display.
 */
public class CardTable extends Composite<NativeTable> {

	private static final int REFERENCE = 9;

	private final List<String> headings;

	private final NativeTableBody body;

	/**
	 * @param labelKey translation key of the table’s name
	 * @param headingKeys translation keys of the column headings
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

	public void clear() {
		this.body.removeAll();
	}

	/**
	 * Adds a row with one component per column; returns the row, which can take the
	 * focus.
	 */
	public Component add(Component... parts) {
		NativeTableRow row = new NativeTableRow();
		role(row, "row");
		for (int column = 0; column < parts.length; column++) {
			NativeTableCell cell = new NativeTableCell(parts[column]);
			cell.getElement().setAttribute("data-label", this.headings.get(column));
			keepWhole(parts[column]);
			role(cell, "cell");
			row.add(cell);
		}
		this.body.add(row);
		return row;
	}

	// A browser breaks a reference, such as “7K4T-9QXM”, after its hyphen.
	private static void keepWhole(Component part) {
		if (part instanceof Span value && value.getText().length() <= REFERENCE) {
			value.addClassName("whole");
		}
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
