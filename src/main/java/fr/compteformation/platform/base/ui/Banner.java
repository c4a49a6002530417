package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;

/**
 * A message for the next page: left before a page is quit, taken by the one that follows.
 */
public final class Banner {

	private Banner() {
	}

	/**
	 * @param tone what the message is about
	 * @param key the translation to show on the next page
	 */
	public static void leave(Message.Tone tone, String key) {
		VaadinSession.getCurrent().setAttribute(Left.class, new Left(tone, key));
	}

	/** What was left, once. */
	static Optional<Left> take() {
		Optional<Left> left = Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Left.class));
		VaadinSession.getCurrent().setAttribute(Left.class, null);
		return left;
	}

	/**
	 * A message that waits for its page.
	 *
	 * @param tone what it is about
	 * @param key its translation
	 */
	record Left(Message.Tone tone, String key) implements Serializable {
	}

}
