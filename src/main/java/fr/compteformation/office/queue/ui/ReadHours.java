package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.office.queue.QueueLine;
import fr.compteformation.rights.reading.DifFinding;

/**
 * What the machine read, with a sign and its meaning in words.
 */
class ReadHours extends Composite<Span> {

	ReadHours(QueueLine line) {
		DifFinding finding = line.finding();
		if (finding == null) {
			Span waits = new Span(getTranslation("backoffice.queue.read.none"));
			waits.addClassName("soft");
			getContent().add(waits);
			return;
		}
		Span sign = new Span(getTranslation("backoffice.queue.sign." + finding));
		sign.addClassNames("sign", finding.name());
		sign.getElement().setAttribute("aria-hidden", "true");
		getContent().add(new Span(getTranslation("backoffice.queue.read." + finding)), new Span(" "), sign);
	}

}
