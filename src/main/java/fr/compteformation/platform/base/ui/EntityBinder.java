package fr.compteformation.platform.base.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import org.jspecify.annotations.Nullable;

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

	/** The bean of the last attempt, while a class-level constraint marks fields. */
	private @Nullable T attempt;

	/** The fields marked by a class-level constraint. */
	private final Set<Component> marked = new HashSet<>();

	private final List<Set<Component>> together = new ArrayList<>();

	public EntityBinder(Class<T> type, Validator validator) {
		super(type);
		this.type = type;
		this.validator = validator;
		addValueChangeListener((change) -> unmarkCorrected());
	}

	/**
	 * Writes the valid values into the bean and marks the invalid fields, including those
	 * named by a class-level constraint.
	 * @return the problems in the order of the fields; empty if all is valid
	 */
	public List<Problem> write(T bean) {
		return judge(bean, validate().getFieldValidationErrors(), (field) -> true);
	}

	/**
	 * As {@link #write}, but validates and marks only some fields: for a form in parts.
	 */
	public List<Problem> writePart(T bean, Collection<? extends Component> fields) {
		List<BindingValidationStatus<?>> errors = new ArrayList<>();
		getBindings().stream()
			.filter((binding) -> fields.contains((Component) binding.getField()))
			.map(Binding::validate)
			.filter(BindingValidationStatus::isError)
			.forEach(errors::add);
		return judge(bean, errors, fields::contains);
	}

	private List<Problem> judge(T bean, List<BindingValidationStatus<?>> errors, Predicate<Component> asked) {
		Map<Component, Problem> problems = new HashMap<>();
		errors.stream().map(EntityBinder::problem).forEach((problem) -> problems.put(problem.field(), problem));
		writeBeanAsDraft(bean);
		Set<Component> invalid = Set.copyOf(problems.keySet());
		this.marked.clear();
		for (ConstraintViolation<T> violation : this.validator.validate(bean, OnEntry.class)) {
			field(violation).filter(asked)
				.filter((field) -> isJudged(field, invalid))
				.ifPresent((field) -> problems.computeIfAbsent(field, (key) -> mark(key, violation)));
		}
		this.attempt = this.marked.isEmpty() ? null : bean;
		return getBindings().stream()
			.map((binding) -> problems.get((Component) binding.getField()))
			.filter(Objects::nonNull)
			.toList();
	}

	/** Binds a field whose text stays as typed when its value is written. */
	public void bindAsTyped(HasValue<?, String> field, Converter<String, ?> converter, String property) {
		forField(field).withConverter(converter).bind(property).setConvertBackToPresentation(false);
	}

	/** Binds a field in which a text is typed again: typed twice, stored once. */
	public void bindAgain(HasValue<?, String> field, HasValue<?, String> first, String missingKey, String differsKey) {
		Component component = (Component) field;
		Binding<T, String> again = forField(field)
			.withValidator((typed) -> !typed.isBlank(), (context) -> component.getTranslation(missingKey))
			.withValidator((typed) -> typed.strip().equalsIgnoreCase(first.getValue().strip()),
					(context) -> component.getTranslation(differsKey))
			.bind((bean) -> "", (bean, typed) -> {
				// Stored from the first field.
			});
		first.addValueChangeListener((change) -> {
			if (field instanceof HasValidation validated && validated.isInvalid()) {
				again.validate();
			}
		});
	}

	/**
	 * Declares that a class-level constraint judges these fields together: it is not
	 * reported while one of them is invalid by itself, because the bean lacks its value.
	 */
	public void judgeTogether(HasValue<?, ?>... fields) {
		this.together.add(Stream.of(fields).map(Component.class::cast).collect(Collectors.toUnmodifiableSet()));
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

	private boolean isJudged(Component field, Set<Component> invalid) {
		return this.together.stream()
			.filter((group) -> group.contains(field))
			.noneMatch((group) -> group.stream().anyMatch(invalid::contains));
	}

	private Problem mark(Component field, ConstraintViolation<?> violation) {
		String message = field.getTranslation(violation.getMessage());
		if (field instanceof HasValidation validated) {
			validated.setErrorMessage(message);
			validated.setInvalid(true);
			this.marked.add(field);
		}
		return new Problem(label(field), message, field);
	}

	// The attempt failed, so that nobody else uses its bean.
	private void unmarkCorrected() {
		if (this.attempt == null) {
			return;
		}
		writeBeanAsDraft(this.attempt);
		Set<Component> wrong = this.validator.validate(this.attempt, OnEntry.class)
			.stream()
			.flatMap((violation) -> field(violation).stream())
			.collect(Collectors.toSet());
		for (Component field : List.copyOf(this.marked)) {
			if (!wrong.contains(field)) {
				this.marked.remove(field);
				((HasValidation) field).setInvalid(false);
			}
		}
		if (this.marked.isEmpty()) {
			this.attempt = null;
		}
	}

	private static String label(Component field) {
		return (field instanceof HasLabel labelled) ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
	}

}
