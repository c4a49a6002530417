package fr.compteformation.rights.ledger.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.history.HistoryLine;

/** “Pourquoi ?”: opens the explanation of a line; written on the first opening. */
class WhyDetails extends Composite<NativeDetails> {

	WhyDetails(HistoryLine line, String label, MovementFormat telling) {
		String amount = line.isInPoints() ? telling.amounts().points(Math.abs(line.amount()))
				: new Euros(Math.abs(line.amount())).brief(getLocale());
		Span which = new Span(" (" + label + ")");
		which.addClassName("visually-hidden");
		getContent().setSummary(new Span(getTranslation("rights.why", amount)), which);
		getContent().addToggleListener((toggle) -> {
			if (toggle.isOpened() && getContent().getContent() == null) {
				getContent().setContent(written(telling.explanations().of(line)));
			}
		});
		getContent().addClassName("why");
	}

	private static Div written(Explanation explanation) {
		Div words = new Div(new Paragraph(explanation.sentences()));
		explanation.rule().map(Paragraph::new).ifPresent((rule) -> {
			rule.addClassName("soft");
			words.add(rule);
		});
		DescriptionList sum = new DescriptionList();
		explanation.sum().forEach((line) -> sum.add(new Term(line.term()), new Description(line.amount())));
		Div whole = new Div(words, sum);
		whole.addClassName("rule");
		return whole;
	}

}
