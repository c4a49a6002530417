package fr.compteformation.office.review.ui;

import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import org.jspecify.annotations.Nullable;

import fr.compteformation.office.review.DifCase;
import fr.compteformation.office.review.Proposal;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.hours.DifHours;

/**
 * What is declared, read and credited, in hours and euros.
 */
class ComparisonTable extends Composite<NativeTable> {

	private final DifHours declared;

	private final @Nullable DifHours read;

	private final @Nullable DifHours credited;

	ComparisonTable(DifCase opened, Proposal proposal) {
		this.declared = opened.details().hours();
		this.read = (proposal.hours() != null) ? new DifHours(proposal.hours()) : null;
		this.credited = opened.details().credited();
		getContent().addClassName("comparison");
		getContent().setCaptionText(getTranslation("backoffice.comparison"));
		// Roles stay when columns become rows on a phone.
		role(getContent(), "table");
		role(getContent().getHead(), "rowgroup");
		NativeTableRow head = role(new NativeTableRow(), "row");
		head.add(role(new NativeTableCell(), "cell"));
		Stream.of("declared", "read", "credited", "difference")
			.forEach((column) -> head.add(header("backoffice.comparison." + column, "col", "columnheader")));
		getContent().getHead().add(head);
		NativeTableBody body = role(getContent().addBody(), "rowgroup");
		body.add(row("field.hours", (hours) -> getTranslation("backoffice.hours", hours.value()),
				difference((difference) -> getTranslation("backoffice.comparison.signedHours",
						sign(difference) + Math.abs(difference)))));
		body.add(row("backoffice.comparison.euros", (hours) -> opened.worth(hours).brief(getLocale()),
				difference((difference) -> sign(difference)
						+ new Euros(Math.abs(difference) * opened.hour().cents()).brief(getLocale()))));
	}

	private NativeTableRow row(String key, Function<DifHours, String> text, String difference) {
		NativeTableRow row = role(new NativeTableRow(), "row");
		row.add(header(key, "row", "rowheader"), cell(text.apply(this.declared)),
				cell((this.read != null) ? text.apply(this.read) : "–"),
				cell((this.credited != null) ? text.apply(this.credited) : "–"), cell(difference));
		if (this.read != null && !this.read.equals(this.declared)) {
			row.getChildren().skip(2).findFirst().ifPresent((cell) -> cell.getElement().getClassList().add("no"));
		}
		return row;
	}

	/** Read minus declared. */
	private String difference(Function<Integer, String> text) {
		return (this.read != null) ? text.apply(this.read.value() - this.declared.value()) : "–";
	}

	private static String sign(int difference) {
		return (difference < 0) ? "−\u00a0" : (difference > 0) ? "+\u00a0" : "";
	}

	private static NativeTableCell cell(String text) {
		return role(new NativeTableCell(new Span(text)), "cell");
	}

	private NativeTableHeaderCell header(String key, String scope, String role) {
		NativeTableHeaderCell cell = role(new NativeTableHeaderCell(), role);
		cell.setText(getTranslation(key));
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

	private static <T extends Component> T role(T part, String role) {
		part.getElement().setAttribute("role", role);
		return part;
	}

}
