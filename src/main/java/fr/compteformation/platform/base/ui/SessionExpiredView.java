package fr.compteformation.platform.base.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.database.DatabaseAway;

/**
 * Shown when the session has ended after inactivity or with its node: explains it and
 * shows where to go on, for example to unfinished work.
 */
@Route("session-expiree")
@AnonymousAllowed
@TitleKey("session.expired.title")
class SessionExpiredView extends ErrorPage implements NeedsNoDatabase, BeforeEnterObserver {

	private final List<ResumableWork> unfinished;

	SessionExpiredView(List<ResumableWork> unfinished) {
		this.unfinished = unfinished;
		say(getTranslation("session.expired.text"), getTranslation("session.expired.kept"));
		offer(SharedPages.SIGN_IN, "action.signIn");
		offer(SharedPages.RESUME_REGISTRATION, "session.expired.resume");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		DatabaseAway.askOr(Optional.<String>empty(), this::whereToGoOn).ifPresent(event::forwardTo);
	}

	private Optional<String> whereToGoOn() {
		return this.unfinished.stream().flatMap((work) -> work.address().stream()).findFirst();
	}

}
