package fr.compteformation.platform.search.ui;

import java.io.Serializable;

import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.platform.search.Search;

/**
 * The last question of a visit. It stays in the session and never stands in an address:
 * people write names, numbers and illnesses into such a box, and addresses end up in
 * access logs, browser histories and referrers. The price is that a page of answers
 * cannot be shared.
 *
 * @param words as typed, cut to {@link Search#LONGEST}
 */
public record AskedQuestion(String words) implements Serializable {

	/** The parameter of a page that takes the question over, without its words. */
	public static final String PARAMETER = "question";

	public AskedQuestion {
		words = words.substring(0, Math.min(words.length(), Search.LONGEST));
	}

	/** The question of this visit; empty at first. */
	public static AskedQuestion last() {
		AskedQuestion last = VaadinSession.getCurrent().getAttribute(AskedQuestion.class);
		return (last != null) ? last : new AskedQuestion("");
	}

	/** Remembers this question for the visit. */
	public void remember() {
		VaadinSession.getCurrent().setAttribute(AskedQuestion.class, this);
	}

}
