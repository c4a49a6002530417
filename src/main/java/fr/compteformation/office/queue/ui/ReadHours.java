package fr.compteformation.office.queue.ui;

import java.math.BigDecimal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.queue.QueueLine;
import fr.compteformation.rights.reading.DifFinding;

/**
 * What the machine read, with a sign; screen readers get the meaning of the sign.
 */
class ReadHours extends Composite<Span> {

	ReadHours(QueueLine line) {
		DifFinding finding = line.finding();
		BigDecimal read = line.read();
		if (finding == null) {
			getContent().setText(getTranslation("backoffice.queue.read.none"));
			getContent().addClassName("soft");
			return;
		}
		Span meaning = new Span(getTranslation("backoffice.queue.read." + finding) + " ");
		if (read != null) {
			getContent().add(new Span(getTranslation("backoffice.hours", read.stripTrailingZeros()) + " "));
			meaning.addClassName("visually-hidden");
		}
		Span sign = new Span(getTranslation("backoffice.queue.sign." + finding));
		sign.addClassNames("sign", finding.name());
		sign.getElement().setAttribute("aria-hidden", "true");
		getContent().add(meaning, sign);
	}

}
