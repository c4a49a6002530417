package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A number beside a name in the account menu; screen readers hear what it counts. */
class MenuNews extends Composite<Span> {

	MenuNews(long count) {
		Span number = new Span(String.valueOf(count));
		number.getElement().setAttribute("aria-hidden", "true");
		Span said = new Span(getTranslation("awaiting.count", count));
		said.addClassName("visually-hidden");
		getContent().addClassName("news");
		getContent().add(number, said);
	}

}
