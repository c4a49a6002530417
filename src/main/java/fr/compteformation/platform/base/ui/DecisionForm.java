package fr.compteformation.platform.base.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * The form for an agent’s decision: a reason, a remark and further fields, bound to a
 * decision object that holds the constraints, and the action buttons. An error summary is
 * shown on top.
 *
 * @param <T> the type of the decision
 */
public class DecisionForm<T> extends Composite<Div> {

	private final EntityBinder<T> binder;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div actions = new Div();

	public DecisionForm(Class<T> type, Validator validator) {
		this.binder = new EntityBinder<>(type, validator);
		getContent().addClassName("stack");
		getContent().add(this.summary);
	}

	public EntityBinder<T> binder() {
		return this.binder;
	}

	/** Appends a component. */
	public void add(Component part) {
		getContent().add(part);
	}

	/**
	 * Adds a select of reasons; the caller sets its items.
	 * @param placeholderKey translation key of the empty choice
	 * @param messageKey gives the translation key of a reason
	 */
	public <R> Select<R> addReason(String property, String labelKey, String placeholderKey,
			SerializableFunction<R, String> messageKey) {
		Select<R> reason = new Select<>();
		reason.setLabel(getTranslation(labelKey));
		reason.setItemLabelGenerator((item) -> getTranslation(messageKey.apply(item)));
		reason.setPlaceholder(getTranslation(placeholderKey));
		reason.addClassName("required");
		this.binder.forField(reason).bind(property);
		add(reason);
		return reason;
	}

	/** Adds a free-text remark, visible to other agents. */
	public TextArea addRemark(String property, String labelKey, String hintKey) {
		TextArea remark = new TextArea(getTranslation(labelKey));
		remark.setHelperText(getTranslation(hintKey));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		this.binder.forField(remark).bind(property);
		add(remark);
		return remark;
	}

	/**
	 * Adds an action button, which runs once the form is valid.
	 * @param decision creates an empty decision to fill in
	 * @param decide runs the action; returns the problems, empty on success
	 */
	public Button addAct(String textKey, SerializableSupplier<T> decision,
			SerializableFunction<T, List<Problem>> decide) {
		Button act = new Button(getTranslation(textKey), (click) -> {
			click.getSource().setEnabled(true);
			submit(decision.get(), decide);
		});
		act.setDisableOnClick(true);
		this.actions.add(act);
		// Several buttons share the width; a single one is as wide as its text.
		this.actions.setClassName((this.actions.getComponentCount() > 1) ? "acts" : "stack");
		add(this.actions);
		return act;
	}

	/** Clears the error summary. */
	public void forgetProblems() {
		this.summary.show(List.of());
	}

	/**
	 * Runs an action once the form is valid, for a button outside the form.
	 * @param decision an empty decision to fill in
	 * @param decide runs the action; returns the problems, empty on success
	 */
	public void submit(T decision, SerializableFunction<T, List<Problem>> decide) {
		List<Problem> problems = this.binder.write(decision);
		this.summary.show(problems.isEmpty() ? decide.apply(decision) : problems);
	}

}
