package fr.compteformation.office.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import fr.compteformation.rights.dif.DifDecision;

/**
 * The effect of a decision on the account, and whether a supervisor reviews it first.
 */
class EffectLine extends Composite<Paragraph> {

	EffectLine() {
		getContent().getElement().setAttribute("role", "status");
		getContent().addClassName("effect");
	}

	/**
	 * @param reviewed whether a supervisor reviews it
	 */
	void show(DifDecision.Effect effect, boolean reviewed) {
		Span review = new Span(
				getTranslation(reviewed ? "backoffice.decision.secondLook" : "backoffice.decision.noSecondLook",
						effect.limit().brief(getLocale())));
		review.addClassName(reviewed ? "reviewed" : "soft");
		getContent().removeAll();
		getContent().add(new Span(getTranslation("backoffice.decision.effect", effect.before().formatted(getLocale()),
				effect.after().formatted(getLocale()), effect.difference().signed(getLocale()))), review);
	}

}
