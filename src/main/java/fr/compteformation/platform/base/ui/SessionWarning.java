package fr.compteformation.platform.base.ui;

import java.time.Duration;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;

/**
 * Warns two minutes before the session ends for inactivity; one key press extends it
 * (RGAA 13.1). The browser counts, because only the browser sees inactivity; activity in
 * any tab counts for all.
 */
class SessionWarning extends Countdown {

	private static final Duration NOTICE = Duration.ofMinutes(2);

	private final Audience audience;

	private boolean watching;

	SessionWarning(Audience audience) {
		super("session.warning.title", "session.warning.text", "action.stay");
		this.audience = audience;
	}

	/** Starts or stops the warning on this page. */
	void watch(boolean wanted) {
		this.watching = wanted;
		WrappedSession session = VaadinSession.getCurrent().getSession();
		Duration idle = Duration.ofSeconds(Visits.longest(session));
		Duration notice = (NOTICE.compareTo(idle) < 0) ? NOTICE : idle.dividedBy(2);
		getElement().executeJs("window.sessionWarning.watch(this, $0, $1, $2, $3, $4)", wanted, (int) idle.toSeconds(),
				(int) notice.toSeconds(), this.audience.sessionEnded(),
				Visits.isKept(UI.getCurrentOrThrow()) ? 0 : Math.max(1, session.getMaxInactiveInterval()));
	}

	boolean isWatching() {
		return this.watching;
	}

	/** The browser reports typing once, before any field does. */
	@ClientCallable
	private void typed() {
		getUI().ifPresent(Visits::typed);
	}

	/** The round trip itself extends the session; pages may renew more. */
	@ClientCallable
	private void stay() {
		getUI().ifPresent((ui) -> ui.getInternals()
			.getActiveRouterTargetsChain()
			.stream()
			.filter(KeepsTyping.class::isInstance)
			.forEach((page) -> ((KeepsTyping) page).stillHere()));
	}

}
