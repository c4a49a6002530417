package fr.compteformation.platform.search.ui;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.vaadin.flow.server.VaadinSession;

import fr.compteformation.platform.search.Search;

/**
 * The last question of a visit. It stays in the session and never appears in an address:
 * people write names, numbers and illnesses into such a box, and addresses end up in
 * access logs, browser histories and referrers. The price is that a page of answers
 * cannot be shared. It is forgotten after {@link #KEPT}, because people share computers;
 * signing out ends the session and the question with it.
 *
 * @param words as typed, cut to {@link Search#LONGEST}
 */
public record AskedQuestion(String words) implements Serializable {

	/** The parameter of a page that takes the question over, without its words. */
	public static final String PARAMETER = "question";

	/** Long enough to read the answers and to go on to the contact form. */
	static final Duration KEPT = Duration.ofMinutes(15);

	public AskedQuestion {
		words = words.substring(0, Math.min(words.length(), Search.LONGEST));
	}

	/** The question of this visit; empty at first and when it is forgotten. */
	public static AskedQuestion last(Clock clock) {
		Remembered last = VaadinSession.getCurrent().getAttribute(Remembered.class);
		if (last != null && last.isOver(clock.instant())) {
			VaadinSession.getCurrent().setAttribute(Remembered.class, null);
			last = null;
		}
		return (last != null) ? last.question() : new AskedQuestion("");
	}

	/** Remembers this question for the visit. */
	void remember(Clock clock) {
		VaadinSession.getCurrent().setAttribute(Remembered.class, new Remembered(this, clock.instant()));
	}

	private record Remembered(AskedQuestion question, Instant at) implements Serializable {

		boolean isOver(Instant now) {
			return Duration.between(this.at, now).compareTo(KEPT) >= 0;
		}

	}

}
