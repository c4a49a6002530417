package fr.compteformation.platform.search.ui;

import java.time.Clock;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.NotSketched;
import fr.compteformation.platform.search.Search;

/** The answers for training providers and employers, before and after they sign in. */
@Route("professionnels/recherche")
@AnonymousAllowed
@NotSketched
class ProfessionalSearchView extends AnswersView {

	ProfessionalSearchView(Search search, Clock clock, AuthenticationContext authentication) {
		super(search, clock, Asker.professional(authentication), "search.nothing.professionals");
	}

}
