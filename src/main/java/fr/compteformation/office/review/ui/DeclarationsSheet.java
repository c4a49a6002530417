package fr.compteformation.office.review.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.review.DifLine;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.CardTable;

/**
 * A person’s DIF declarations, latest first. The current one can be opened.
 */
public class DeclarationsSheet extends Composite<Section> {

	public DeclarationsSheet(List<DifLine> lines) {
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("backoffice.person.declarations")),
				lines.isEmpty() ? new Paragraph(getTranslation("backoffice.person.noDeclaration")) : table(lines));
	}

	private CardTable table(List<DifLine> lines) {
		CardTable table = new CardTable("backoffice.person.declarations", "backoffice.column.declared", "field.hours",
				"field.state", "backoffice.column.open");
		lines.forEach((line) -> {
			Span state = new Span(getTranslation("backoffice.queue.state." + line.state()));
			state.addClassNames("chip", "plain");
			table.add(new Span(PortalTime.shortDate(PortalTime.dayOf(line.declaredAt()), getLocale())),
					new Span(getTranslation("backoffice.hours", line.hours().value())), state, open(line));
		});
		return table;
	}

	private Component open(DifLine line) {
		if (!line.standing()) {
			return new Span(getTranslation("backoffice.person.replaced"));
		}
		Anchor open = new Anchor(SharedPages.DIF_QUEUE.of(line.id().value()).path(), getTranslation("action.open"));
		open.setAriaLabel(getTranslation("backoffice.queue.openFull", line.hours().value(),
				PortalTime.date(PortalTime.dayOf(line.declaredAt()), getLocale())));
		return open;
	}

}
