package fr.compteformation.people.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

/**
 * The link from a citizen’s HTTP session to its row in {@link CitizenSessions}.
 *
 * @param id the id of the row
 */
record CarriedSession(UUID id) implements Serializable {

	private static final String ATTRIBUTE = CarriedSession.class.getName();

	static Optional<UUID> in(@Nullable HttpSession session) {
		return Optional.ofNullable(session).map((open) -> open.getAttribute(ATTRIBUTE)).flatMap(CarriedSession::read);
	}

	/** That of the current page; empty outside of a page. */
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
