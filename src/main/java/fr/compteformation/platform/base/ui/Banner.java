package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;

/** A flash message: stored before a navigation and shown once on the next page. */
public final class Banner {

	private Banner() {
	}

	/**
	 * @param tone the tone of the message
	 * @param key the translation key
	 * @param parameters the parameters of the text
	 */
	public static void leave(Message.Tone tone, String key, String... parameters) {
		VaadinSession.getCurrent().setAttribute(Left.class, new Left(tone, key, List.of(parameters)));
	}

	/** Takes the stored message, if any; it is shown once. */
	static Optional<Left> take() {
		Optional<Left> left = Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Left.class));
		VaadinSession.getCurrent().setAttribute(Left.class, null);
		return left;
	}

	/**
	 * A stored message.
	 *
	 * @param tone the tone of the message
	 * @param key the translation key
	 * @param parameters the parameters of the text
	 */
	record Left(Message.Tone tone, String key, List<String> parameters) implements Serializable {
	}

}
