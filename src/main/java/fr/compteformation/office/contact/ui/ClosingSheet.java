package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.contact.ContactClosing;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Closes the question with a remark for colleagues. The input is never truncated.
 */
class ClosingSheet extends Composite<NativeDetails> {

	/**
	 * @param close closes it; returns the problems, empty on success
	 */
	ClosingSheet(Validator validator, SerializableFunction<ContactClosing, String> close) {
		DecisionForm<ContactClosing> form = new DecisionForm<>(ContactClosing.class, validator);
		TextArea remark = form.addRemark("remark", "backoffice.decision.remark", "backoffice.decision.remark.hint");
		form.addAct("contact.act.CLOSE", ContactClosing::new, (closing) -> {
			String wrong = close.apply(closing);
			return wrong.isEmpty() ? List.of() : List.of(new Problem("", wrong, remark));
		});
		getContent().addClassNames("sheet");
		getContent().setSummaryText(getTranslation("contact.closing"));
		getContent().setContent(form);
	}

}
