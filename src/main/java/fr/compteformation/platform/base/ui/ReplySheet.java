package fr.compteformation.platform.base.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;

/**
 * A form to write the next message of a conversation. The input is never truncated or
 * cleared.
 *
 * @param <T> the entity of a message, with the property {@code text}
 */
public class ReplySheet<T> extends Composite<Section> {

	private final ErrorSummary summary = new ErrorSummary();

	private final TextArea text = new TextArea(getTranslation("field.message"));

	private final EntityBinder<T> binder;

	private final SerializableSupplier<T> blank;

	private final SerializableFunction<T, String> send;

	/**
	 * @param blank makes a new message
	 * @param send sends the message; returns the problem, empty on success
	 */
	public ReplySheet(Class<T> type, Validator validator, SerializableSupplier<T> blank,
			SerializableFunction<T, String> send) {
		this.blank = blank;
		this.send = send;
		this.binder = new EntityBinder<>(type, validator);
		this.binder.forField(this.text).bind("text");
		this.text.setRequiredIndicatorVisible(true);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("reply.title")), this.summary, this.text);
	}

	/** Binds further fields. */
	public EntityBinder<T> binder() {
		return this.binder;
	}

	/** Adds a field or a hint below the text. */
	public ReplySheet<T> with(Component part) {
		getContent().add(part);
		return this;
	}

	/** Adds the button; call it last. */
	public ReplySheet<T> ready() {
		Button button = new Button(getTranslation("action.send"), (click) -> {
			click.getSource().setEnabled(true);
			send();
		});
		button.setDisableOnClick(true);
		button.addThemeVariants(ButtonVariant.PRIMARY);
		getContent().add(button);
		return this;
	}

	private void send() {
		T message = this.blank.get();
		List<Problem> problems = this.binder.write(message);
		if (problems.isEmpty()) {
			String wrong = this.send.apply(message);
			if (!wrong.isEmpty()) {
				problems = List.of(new Problem("", wrong, this.text));
			}
		}
		this.summary.show(problems);
	}

}
