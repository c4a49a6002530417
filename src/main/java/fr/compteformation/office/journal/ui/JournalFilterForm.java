package fr.compteformation.office.journal.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.journal.JournalSearch;
import fr.compteformation.people.audit.Act;
import fr.compteformation.platform.base.ui.DayField;

/** The filter form of the audit log and the link to its CSV download. */
class JournalFilterForm extends Composite<Div> {

	private final IntegerField agent = new IntegerField(getTranslation("audit.filter.agent"));

	private final Select<Act> act = new Select<>();

	private final DayField from = new DayField("audit.filter.from");

	private final DayField until = new DayField("audit.filter.until");

	private final PersonChoice person;

	private final Anchor file = new Anchor("", getTranslation("audit.journal.export"));

	JournalFilterForm(PersonChoice person) {
		this.person = person;
		this.agent.setMin(1);
		this.act.setLabel(getTranslation("field.action"));
		this.act.setItems(Act.values());
		this.act.setItemLabelGenerator(
				(act) -> (act != null) ? getTranslation(act.messageKey()) : getTranslation("audit.filter.allActs"));
		this.act.setEmptySelectionAllowed(true);
		this.act.setEmptySelectionCaption(getTranslation("audit.filter.allActs"));
		this.file.addClassNames("btn", "ghost");
		this.file.setRouterIgnore(true);
		this.file.getElement().setAttribute("download", true);
		Div fields = new Div(this.agent, this.act, this.from, this.until);
		fields.addClassName("filters");
		getContent().addClassName("stack");
		getContent().add(this.person, fields, this.file);
		this.file.setHref(chosen().fileAddress());
	}

	/**
	 * @param listener called after each change
	 */
	void onChange(SerializableRunnable listener) {
		this.person.onChange(() -> follow(listener));
		for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(this.agent, this.act, this.from, this.until)) {
			field.addValueChangeListener((change) -> follow(listener));
		}
	}

	JournalSearch chosen() {
		return new JournalSearch(this.agent.getValue(), this.act.getValue(), this.from.getValue(),
				this.until.getValue(), this.person.chosen());
	}

	private void follow(SerializableRunnable onChange) {
		this.file.setHref(chosen().fileAddress());
		onChange.run();
	}

}
