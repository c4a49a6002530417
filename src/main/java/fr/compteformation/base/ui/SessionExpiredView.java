package fr.compteformation.base.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The session ended because nothing happened for a while: what that means, and where to
 * go on.
 */
@Route("session-expiree")
@AnonymousAllowed
class SessionExpiredView extends ErrorPage implements NeedsNoDatabase {

	SessionExpiredView() {
		say(getTranslation("session.expired.text"), getTranslation("session.expired.kept"));
		offer("/connexion", "session.expired.signIn");
		offer("/inscription", "session.expired.resume");
	}

	@Override
	public String titleKey() {
		return "session.expired.title";
	}

}
