package fr.compteformation.base.ui;

import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;

/**
 * A message for the next page: left before a page is quit, taken by the one that follows.
 */
public final class Banner {

	private static final String ATTRIBUTE = Banner.class.getName();

	private Banner() {
	}

	/**
	 * @param key the translation to show on the next page
	 */
	public static void leave(String key) {
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, key);
	}

	/** The key that was left, once. */
	public static Optional<String> take() {
		Optional<String> key = Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(ATTRIBUTE));
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, null);
		return key;
	}

}
