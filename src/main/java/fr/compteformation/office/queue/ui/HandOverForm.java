package fr.compteformation.office.queue.ui;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.queue.HandOver;

/**
 * The colleague who gets declarations, and a word to them.
 */
public class HandOverForm extends Composite<Div> {

	private final Select<AgentName> colleague = new Select<>();

	private final TextField word = new TextField(getTranslation("backoffice.handOver.word"));

	/**
	 * @param colleagues the agents to choose from
	 */
	public HandOverForm(List<AgentName> colleagues) {
		this.colleague.setLabel(getTranslation("field.colleague"));
		this.colleague.setItems(colleagues);
		this.colleague.setItemLabelGenerator(
				(agent) -> getTranslation(AgentName.MESSAGE_KEY, agent.name(), String.valueOf(agent.number())));
		this.colleague.addValueChangeListener((change) -> this.colleague.setInvalid(false));
		this.word.setHelperText(getTranslation("backoffice.handOver.word.hint"));
		this.word.setMaxLength(HandOver.MAX_WORD);
		getContent().addClassName("stack");
		getContent().add(this.colleague, this.word);
	}

	/** Whether a colleague is chosen; marks the field otherwise. */
	public boolean isComplete() {
		boolean complete = this.colleague.getValue() != null;
		this.colleague.setErrorMessage(getTranslation("field.colleague.missing"));
		this.colleague.setInvalid(!complete);
		if (!complete) {
			this.colleague.focus();
		}
		return complete;
	}

	/** The account of the chosen colleague. */
	public UUID colleague() {
		return this.colleague.getValue().id();
	}

	/** The word; may be blank. */
	public String word() {
		return this.word.getValue();
	}

}
