package fr.compteformation.office.contact.ui;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.office.contact.ContactSubject;

/**
 * The unsent contact form, kept in the session so that a reload or a change of language
 * loses nothing.
 */
record TypedQuestion(@Nullable ContactSubject subject, String name, String email,
		String message) implements Serializable {

	private static final TypedQuestion NOTHING = new TypedQuestion(null, "", "", "");

	/** The form saved in this session. */
	static TypedQuestion kept() {
		TypedQuestion kept = VaadinSession.getCurrent().getAttribute(TypedQuestion.class);
		return (kept != null) ? kept : NOTHING;
	}

	void keep() {
		VaadinSession.getCurrent().setAttribute(TypedQuestion.class, this);
	}

	/** Clears the saved form after it was sent. */
	static void forget() {
		VaadinSession.getCurrent().setAttribute(TypedQuestion.class, null);
	}

}
