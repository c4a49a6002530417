package fr.compteformation.office.contact.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.contact.ContactHandOver;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Problem;

/**
 * Hands the question over to a colleague with a word.
 */
class QuestionHandOverSheet extends Composite<NativeDetails> {

	/**
	 * @param handOver hands it over; returns the problems, empty on success
	 */
	QuestionHandOverSheet(List<AgentName> colleagues, Validator validator,
			SerializableFunction<ContactHandOver, String> handOver) {
		DecisionForm<ContactHandOver> form = new DecisionForm<>(ContactHandOver.class, validator);
		Select<AgentName> colleague = new Select<>();
		colleague.setLabel(getTranslation("field.colleague"));
		colleague.setItems(colleagues);
		colleague.setItemLabelGenerator(
				(item) -> getTranslation(AgentName.MESSAGE_KEY, item.name(), String.valueOf(item.number())));
		colleague.setPlaceholder(getTranslation("field.colleague.missing"));
		colleague.addClassName("required");
		form.binder().forField(colleague).bind("colleague");
		form.add(colleague);
		form.addRemark("word", "contact.handOver.word", "backoffice.decision.remark.hint");
		form.addAct("contact.act.HAND_OVER", ContactHandOver::new, (typed) -> {
			String wrong = handOver.apply(typed);
			return wrong.isEmpty() ? List.of() : List.of(new Problem("", wrong, colleague));
		});
		getContent().addClassNames("sheet");
		getContent().setSummaryText(getTranslation("contact.handOver"));
		getContent().setContent(form);
	}

}
