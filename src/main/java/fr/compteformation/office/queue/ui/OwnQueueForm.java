package fr.compteformation.office.queue.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.office.queue.SavedQueue;
import fr.compteformation.office.queue.SavedQueues;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The name and the filter of a queue of the agent’s own.
 */
class OwnQueueForm extends Composite<Div> {

	private static final List<Integer> DAYS = List.of(7, 15, 30);

	private static final List<Integer> HOURS = List.of(20, 40, 80, 120);

	private static final List<DifState> STATES = List.of(DifState.DECLARED, DifState.ADVERSARIAL, DifState.CONTESTED,
			DifState.SECOND_LOOK);

	private final TextField name = new TextField(getTranslation("backoffice.queue.own.name"));

	private final ErrorSummary summary = new ErrorSummary();

	private final EntityBinder<SavedQueue> binder;

	/**
	 * @param save returns whether there was room for it
	 */
	OwnQueueForm(Validator validator, SavedQueue queue, SerializablePredicate<SavedQueue> save,
			SerializableConsumer<SavedQueue> delete, SerializableRunnable close) {
		this.binder = new EntityBinder<>(SavedQueue.class, validator);
		this.name.setAutocomplete(Autocomplete.OFF);
		this.name.setMaxLength(SavedQueue.MAX_NAME);
		this.name.setRequiredIndicatorVisible(true);
		this.binder.forField(this.name).bind("name");
		Select<DifState> state = select("field.state", "backoffice.queue.all", STATES,
				(item) -> getTranslation("backoffice.queue.state." + item));
		Select<Integer> days = select("backoffice.queue.age", "backoffice.queue.anyAge", DAYS,
				(item) -> getTranslation("backoffice.queue.days", item));
		Select<Integer> hours = select("backoffice.queue.hours", "backoffice.queue.anyHours", HOURS,
				(item) -> getTranslation("backoffice.queue.atLeast", item));
		Select<DifFinding> finding = select("backoffice.queue.finding", "backoffice.queue.anyFinding",
				List.of(DifFinding.values()), (item) -> getTranslation(item.messageKey()));
		this.binder.forField(state).bind("state");
		this.binder.forField(days).bind("days");
		this.binder.forField(hours).bind("hours");
		this.binder.forField(finding).bind("finding");
		this.binder.readBean(queue);
		Div fields = new Div(this.name, state, days, hours, finding);
		fields.addClassName("filters");
		getContent().addClassName("stack");
		getContent().add(new H2(getTranslation("backoffice.queue.own.title")), this.summary, fields,
				actions(queue, save, delete, close));
	}

	void focus() {
		this.name.focus();
	}

	private Div actions(SavedQueue queue, SerializablePredicate<SavedQueue> save,
			SerializableConsumer<SavedQueue> delete, SerializableRunnable close) {
		Button keep = new Button(getTranslation("backoffice.queue.own.save"), (click) -> save(queue, save));
		Button leave = new Button(getTranslation("action.cancel"), (click) -> close.run());
		leave.addThemeVariants(ButtonVariant.TERTIARY);
		Div actions = new Div(keep, leave);
		if (!queue.getName().isEmpty()) {
			Button drop = new Button(getTranslation("backoffice.queue.own.delete"), (click) -> delete.accept(queue));
			drop.addThemeVariants(ButtonVariant.ERROR);
			actions.add(drop);
		}
		actions.addClassNames("actions", "near");
		return actions;
	}

	private void save(SavedQueue queue, SerializablePredicate<SavedQueue> save) {
		List<Problem> problems = this.binder.write(queue);
		if (problems.isEmpty() && !save.test(queue)) {
			problems = List.of(new Problem(this.name.getLabel(),
					getTranslation("backoffice.queue.own.tooMany", SavedQueues.MOST), this.name));
		}
		this.summary.show(problems);
	}

	private <T> Select<T> select(String labelKey, String allKey, List<T> items, SerializableFunction<T, String> label) {
		Select<T> select = new Select<>();
		select.setLabel(getTranslation(labelKey));
		select.setItems(items);
		select.setItemLabelGenerator((item) -> (item != null) ? label.apply(item) : getTranslation(allKey));
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation(allKey));
		return select;
	}

}
