package fr.compteformation.platform.base.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.PropertyDefinition;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;

import fr.compteformation.platform.base.OnEntry;

/**
 * Binds fields to the properties of an entity and validates them against its Bean
 * Validation constraints, including class-level ones. The message of a constraint is a
 * translation key.
 * <p>
 * Unlike Vaadin’s BeanValidationBinder it uses the application’s validator, so that a
 * constraint may depend on a setting, and translates the messages into the language of
 * the page.
 *
 * @param <T> the entity or embeddable
 */
public class EntityBinder<T> extends Binder<T> {

	private final Class<T> type;

	private final Validator validator;

	public EntityBinder(Class<T> type, Validator validator) {
		super(type);
		this.type = type;
		this.validator = validator;
	}

	/**
	 * Writes the valid values into the bean and marks the invalid fields, including those
	 * named by a class-level constraint.
	 * @return the problems in the order of the fields; empty if all is valid
	 */
	public List<Problem> write(T bean) {
		Map<Component, Problem> problems = new HashMap<>();
		validate().getFieldValidationErrors()
			.stream()
			.map(EntityBinder::problem)
			.forEach((problem) -> problems.put(problem.field(), problem));
		writeBeanAsDraft(bean);
		for (ConstraintViolation<T> violation : this.validator.validate(bean, OnEntry.class)) {
			field(violation).ifPresent((field) -> problems.computeIfAbsent(field, (key) -> marked(key, violation)));
		}
		return getBindings().stream()
			.map((binding) -> problems.get((Component) binding.getField()))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Binds a field whose text stays as typed when its value is written. */
	public void bindAsTyped(HasValue<?, String> field, Converter<String, ?> converter, String property) {
		forField(field).withConverter(converter).bind(property).setConvertBackToPresentation(false);
	}

	@Override
	protected BindingBuilder<T, ?> configureBinding(BindingBuilder<T, ?> binding, PropertyDefinition<T, ?> property) {
		Component field = (Component) binding.getField();
		return binding.withValidator(
				(value, context) -> this.validator.validateValue(this.type, property.getName(), value, OnEntry.class)
					.stream()
					.findFirst()
					.map((violation) -> ValidationResult.error(field.getTranslation(violation.getMessage())))
					.orElseGet(ValidationResult::ok));
	}

	private static Problem problem(BindingValidationStatus<?> status) {
		Component field = (Component) status.getField();
		return new Problem(label(field), status.getMessage().orElse(""), field);
	}

	// A class-level constraint names the field as the path of its violation. Violations
	// of properties that this form does not show are ignored here: the whole entity is
	// validated again when saved.
	private Optional<Component> field(ConstraintViolation<T> violation) {
		return getBinding(violation.getPropertyPath().toString()).map((binding) -> (Component) binding.getField());
	}

	private static Problem marked(Component field, ConstraintViolation<?> violation) {
		String message = field.getTranslation(violation.getMessage());
		if (field instanceof HasValidation validated) {
			validated.setErrorMessage(message);
			validated.setInvalid(true);
		}
		return new Problem(label(field), message, field);
	}

	private static String label(Component field) {
		return (field instanceof HasLabel labelled) ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
	}

}
