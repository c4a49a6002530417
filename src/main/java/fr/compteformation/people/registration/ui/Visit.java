package fr.compteformation.people.registration.ui;

import java.time.Duration;
import java.util.Optional;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.people.registration.Draft;
import fr.compteformation.people.registration.DraftKey;
import fr.compteformation.people.registration.Drafts;
import fr.compteformation.platform.base.PortalCookie;

/**
 * The draft that this browser works on. Its key stands in a cookie, which outlives the
 * loss of a node, and in the session, because a cookie is not seen again within the
 * request that sets it. A draft known by its cookie only is offered, not opened: whoever
 * sits there now may be somebody else.
 */
@SpringComponent
class Visit {

	private static final PortalCookie COOKIE = new PortalCookie("inscription", Duration.ZERO);

	private static final String ATTRIBUTE = Visit.class.getName();

	private final Drafts drafts;

	Visit(Drafts drafts) {
		this.drafts = drafts;
	}

	/** What this session works on. */
	Draft draft() {
		return sessionKey().flatMap(this.drafts::find).orElse(Draft.EMPTY);
	}

	/** What was left in this browser by an earlier session. */
	Optional<Draft> offered() {
		return (sessionKey().flatMap(this.drafts::find).isPresent()) ? Optional.empty()
				: cookieKey().flatMap(this.drafts::find);
	}

	/** Takes up the draft that was offered. */
	void resume() {
		cookieKey().ifPresent((key) -> VaadinSession.getCurrent().setAttribute(ATTRIBUTE, key));
	}

	/** The key of the draft; starts one when there is none. */
	DraftKey key() {
		return sessionKey().filter((key) -> this.drafts.find(key).isPresent()).orElseGet(this::begin);
	}

	/** Keeps the draft for another while. */
	void touch() {
		sessionKey().ifPresent(this.drafts::touch);
	}

	/** Forgets everything that was typed in this browser. */
	void forget() {
		sessionKey().ifPresent(this.drafts::forget);
		cookieKey().ifPresent(this.drafts::forget);
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, null);
		COOKIE.remove(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
	}

	private DraftKey begin() {
		DraftKey key = this.drafts.start();
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, key);
		COOKIE.set(key.value(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
		return key;
	}

	private static Optional<DraftKey> sessionKey() {
		return Optional.ofNullable((DraftKey) VaadinSession.getCurrent().getAttribute(ATTRIBUTE));
	}

	private static Optional<DraftKey> cookieKey() {
		return COOKIE.in(VaadinServletRequest.getCurrent()).filter((value) -> !value.isEmpty()).map(DraftKey::new);
	}

}
