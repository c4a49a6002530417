package fr.compteformation.office.review.ui;

import java.util.Objects;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.review.DecisionState;
import fr.compteformation.platform.base.SharedPages;

/**
 * Says that a decision had no effect, and why. The declaration is the agent’s again, with
 * the form as it was.
 */
class FailedDecision extends Composite<Div> {

	FailedDecision(DecisionState decision, SerializableRunnable read) {
		Paragraph text = new Paragraph(getTranslation("backoffice.delayed.failed", decision.reference().formatted(),
				getTranslation(Objects.requireNonNull(decision.failure()).messageKey())));
		Anchor again = new Anchor(SharedPages.DIF_QUEUE.of(decision.declaration().value()).path(),
				getTranslation("backoffice.delayed.again"));
		Button close = new Button(getTranslation("backoffice.delayed.read"), (click) -> {
			read.run();
			removeFromParent();
		});
		Div actions = new Div(again, close);
		actions.addClassNames("actions", "near");
		getContent().addClassNames("note", "bad", "failed-decision");
		getContent().getElement().setAttribute("role", "alert");
		getContent().add(text, actions);
	}

}
