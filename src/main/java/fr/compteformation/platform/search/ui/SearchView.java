package fr.compteformation.platform.search.ui;

import java.time.Clock;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.platform.base.ui.NotSketched;
import fr.compteformation.platform.search.Search;

/** The answers for citizens and visitors. */
@Route("recherche")
@AnonymousAllowed
@NotSketched
class SearchView extends AnswersView {

	SearchView(Search search, Clock clock) {
		super(search, clock, Asker.ANYBODY, "search.nothing");
	}

}
