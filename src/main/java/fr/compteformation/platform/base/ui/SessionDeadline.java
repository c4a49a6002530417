package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * The absolute end of a signed-in session, whatever the user does. Sign-in sets it, the
 * security filters enforce it, and the pages warn before.
 *
 * @param at from this instant on, no request of the session is answered
 */
public record SessionDeadline(Instant at) implements Serializable {

	private static final String ATTRIBUTE = SessionDeadline.class.getName();

	/** The deadline of the current session; empty if nobody is signed in. */
	static Optional<SessionDeadline> current() {
		WrappedSession session = VaadinSession.getCurrent().getSession();
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(SessionDeadline.class::cast);
	}

	public void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/** Moves the end of a session, if it has one, with a clock that was moved. */
	public static void postpone(HttpSession session, Duration moved) {
		if (session.getAttribute(ATTRIBUTE) instanceof SessionDeadline deadline) {
			new SessionDeadline(deadline.at().plus(moved)).keepIn(session);
		}
	}

	/** Whether a signed-in session may go on; never without a deadline. */
	public static boolean allows(@Nullable HttpSession session, Instant now) {
		return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionDeadline deadline
				&& now.isBefore(deadline.at());
	}

}
