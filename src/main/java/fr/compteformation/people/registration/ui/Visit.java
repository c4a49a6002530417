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
 * The draft of this browser. Its key is in a cookie, which survives the loss of a node,
 * and in the session, because a new cookie cannot be read within the same request. A
 * draft known only by cookie is offered, not opened: somebody else may be at the computer
 * now.
 */
@SpringComponent
class Visit {

	private static final PortalCookie COOKIE = new PortalCookie("inscription", Duration.ZERO);

	private static final String ATTRIBUTE = Visit.class.getName();

	private final Drafts drafts;

	Visit(Drafts drafts) {
		this.drafts = drafts;
	}

	/** The draft of this session. */
	Draft draft() {
		return sessionKey().flatMap(this.drafts::find).orElse(Draft.EMPTY);
	}

	/** The draft of an earlier session of this browser. */
	Optional<Draft> offered() {
		return (sessionKey().flatMap(this.drafts::find).isPresent()) ? Optional.empty()
				: cookieKey().flatMap(this.drafts::find);
	}

	/** The key of the draft that this browser has registered, if it still has one. */
	Optional<DraftKey> registered() {
		return sessionKey().filter(this::isRegistered).or(() -> cookieKey().filter(this::isRegistered));
	}

	/** Resumes the offered draft. */
	void resume() {
		cookieKey().ifPresent((key) -> VaadinSession.getCurrent().setAttribute(ATTRIBUTE, key));
	}

	/** The key of the draft; creates one if needed. */
	DraftKey key() {
		return sessionKey().filter((key) -> this.drafts.find(key).isPresent()).orElseGet(this::begin);
	}

	/** Extends the lifetime of the draft. */
	void touch() {
		sessionKey().ifPresent(this.drafts::touch);
	}

	/** Deletes the draft of this browser. */
	void forget() {
		sessionKey().ifPresent(this.drafts::forget);
		cookieKey().ifPresent(this.drafts::forget);
		VaadinSession.getCurrent().setAttribute(ATTRIBUTE, null);
		COOKIE.remove(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
	}

	private boolean isRegistered(DraftKey key) {
		return this.drafts.find(key).filter(Draft::isRegistered).isPresent();
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
