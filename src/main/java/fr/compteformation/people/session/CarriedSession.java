package fr.compteformation.people.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * What the HTTP session of a citizen carries: which line of {@link CitizenSessions} it
 * is.
 *
 * @param id of the line
 */
record CarriedSession(UUID id) implements Serializable {

	private static final String ATTRIBUTE = CarriedSession.class.getName();

	static Optional<UUID> in(@Nullable HttpSession session) {
		return Optional.ofNullable(session).map((open) -> open.getAttribute(ATTRIBUTE)).flatMap(CarriedSession::read);
	}

	/** The one whose page asks; empty outside of a page. */
	static Optional<UUID> current() {
		return Optional.ofNullable(VaadinSession.getCurrent())
			.map(VaadinSession::getSession)
			.map((open) -> open.getAttribute(ATTRIBUTE))
			.flatMap(CarriedSession::read);
	}

	void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	private static Optional<UUID> read(Object carried) {
		return (carried instanceof CarriedSession session) ? Optional.of(session.id()) : Optional.empty();
	}

}
