package fr.compteformation.rights.dif.ui;

import java.text.NumberFormat;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.rights.hours.DifProposal;

/**
 * A summary to confirm before declaring.
 */
class DifReview extends Composite<Div> {

	/**
	 * @param documents the names of the files
	 * @param reading what was read on them
	 * @param honour what the person vouches for
	 * @param onBack returns to the form
	 * @param onSave declares
	 */
	DifReview(DifProposal proposal, List<String> documents, ReadingHint reading, String honour,
			SerializableRunnable onBack, SerializableRunnable onSave) {
		H2 title = new H2(getTranslation("dif.review.title"));
		title.getElement().setAttribute("tabindex", "-1");
		Button save = new Button(getTranslation("action.save"), (click) -> onSave.run());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		save.setDisableOnClick(true);
		Div actions = new Div(new Button(getTranslation("action.change"), (click) -> onBack.run()), save);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(title, facts(proposal, documents), reading, new Paragraph(honour), actions);
		title.getElement().callJsFunction("focus");
	}

	private Component facts(DifProposal proposal, List<String> documents) {
		Facts facts = new Facts();
		if (proposal.isRounded()) {
			facts.tell(getTranslation("dif.fact.typed"), getTranslation("dif.fact.hours",
					NumberFormat.getNumberInstance(getLocale()).format(proposal.typed())));
		}
		facts.tell(getTranslation("dif.fact.declared"),
				getTranslation("dif.fact.hours", String.valueOf(proposal.hours().value())));
		facts.tell(getTranslation("dif.worth"), proposal.worth().formatted(getLocale()));
		facts.tell(getTranslation("dif.fact.documents"),
				documents.isEmpty() ? getTranslation("dif.fact.noDocument") : String.join(", ", documents));
		return facts;
	}

}
