package fr.compteformation.platform.base.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * When the session of a signed-in person ends, whatever they do until then. The sign-in
 * sets it, the filters of the security room keep to it, and the pages warn before.
 *
 * @param at from that moment on no request is answered to this session
 */
public record SessionDeadline(Instant at) implements Serializable {

	private static final String ATTRIBUTE = SessionDeadline.class.getName();

	/** That of the session whose page asks; none while nobody is signed in. */
	static Optional<SessionDeadline> current() {
		WrappedSession session = VaadinSession.getCurrent().getSession();
		return Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(SessionDeadline.class::cast);
	}

	public void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/**
	 * Whether the session of a signed-in person may go on: one without a deadline may
	 * not.
	 */
	public static boolean allows(@Nullable HttpSession session, Instant now) {
		return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionDeadline deadline
				&& now.isBefore(deadline.at());
	}

}
