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
 * The form of an agent’s act: a reason, a remark and what else the act needs, each bound
 * once to the decision that holds the constraints, and the buttons that decide. What is
 * to be corrected is listed on top.
 *
 * @param <T> the decision
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

	/** Binds a field of the form. */
	public EntityBinder<T> binder() {
		return this.binder;
	}

	/** Adds a part below those before. */
	public void add(Component part) {
		getContent().add(part);
	}

	/**
	 * Adds a choice of reasons, to be filled with items.
	 * @param placeholderKey the translation shown while nothing is chosen
	 * @param messageKey the translation that names a reason
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

	/** Adds free text for other agents. */
	public TextArea addRemark(String property, String labelKey, String hintKey) {
		TextArea remark = new TextArea(getTranslation(labelKey));
		remark.setHelperText(getTranslation(hintKey));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		this.binder.forField(remark).bind(property);
		add(remark);
		return remark;
	}

	/**
	 * Adds a button that decides once all is right.
	 * @param decision a new one, to be filled
	 * @param decide says what is still to be corrected; nothing when it was decided
	 */
	public Button addAct(String textKey, SerializableSupplier<T> decision,
			SerializableFunction<T, List<Problem>> decide) {
		Button act = new Button(getTranslation(textKey), (click) -> {
			click.getSource().setEnabled(true);
			decide(decision.get(), decide);
		});
		act.setDisableOnClick(true);
		this.actions.add(act);
		// Several share the width; one alone is as wide as its text.
		this.actions.setClassName((this.actions.getComponentCount() > 1) ? "acts" : "stack");
		add(this.actions);
		return act;
	}

	/** Forgets what was to be corrected. */
	public void forgetProblems() {
		this.summary.show(List.of());
	}

	private void decide(T decision, SerializableFunction<T, List<Problem>> decide) {
		List<Problem> problems = this.binder.write(decision);
		this.summary.show(problems.isEmpty() ? decide.apply(decision) : problems);
	}

}
