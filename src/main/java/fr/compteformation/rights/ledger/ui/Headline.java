package fr.compteformation.rights.ledger.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.rights.ledger.Balances;

/**
 * The headline amount with links to its details.
 */
class Headline extends Composite<Section> {

	private final Div words = new Div();

	Headline(Reading.Known known, Amounts amounts) {
		Balances balances = known.balances();
		Span worth = new Span(getTranslation("rights.worth", amounts.second(balances.headline())));
		fill(amounts.first(balances.headline()),
				new Paragraph(new HeadlineParts(balances, amounts, "marked"), new Span(" · "), worth));
		this.words.add(ways(known), purpose());
	}

	/** Shown when the amount cannot be read. */
	Headline() {
		fill(getTranslation("rights.unavailable"), new Paragraph(getTranslation("rights.unavailable.text")));
		this.words.add(purpose());
	}

	/** Adds what the rights pay, beside the amount. */
	void add(List<Component> examples) {
		getContent().add(examples);
	}

	private void fill(String amount, Paragraph detail) {
		Paragraph lead = new Paragraph(getTranslation("rights.amount"));
		lead.addClassNames("soft", "lead");
		Paragraph big = new Paragraph(amount);
		big.addClassName("big");
		getContent().addClassNames("sheet", "headline");
		getContent().add(this.words);
		this.words.add(lead, big, detail);
	}

	private Paragraph purpose() {
		Paragraph purpose = new Paragraph(getTranslation("rights.purpose"));
		purpose.addClassName("soft");
		return purpose;
	}

	// Rights that are only shown are not exported; closed ones are not used.
	private Div ways(Reading.Known known) {
		Anchor use = new Anchor(SharedPages.TRAININGS.with(SharedPages.PAID), getTranslation("rights.use"));
		use.addClassName("btn");
		use.setVisible(known.retiredOn() == null);
		Anchor history = new Anchor("/" + HistoryView.ADDRESS, getTranslation("rights.history.see"));
		history.addClassNames("btn", "ghost");
		Div ways = new Div(use, history);
		if (!known.readOnly()) {
			ways.add(download(SharedPages.STATEMENT_PDF, getTranslation("rights.statement")));
		}
		ways.addClassNames("actions", "near");
		return ways;
	}

	/** The link to a file, not to a page. */
	static Anchor download(PagePath page, String text) {
		Anchor file = new Anchor(page.path(), text);
		file.setRouterIgnore(true);
		file.getElement().setAttribute("download", true);
		file.addClassNames("btn", "plain");
		return file;
	}

}
