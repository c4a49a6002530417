package fr.compteformation.platform.search.ui;

import java.io.Serializable;

import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.search.SearchAudience;
import fr.compteformation.platform.security.Professional;

/**
 * Who asks a question.
 *
 * @param audience decides what they find
 * @param page the page of answers
 */
record Asker(SearchAudience audience, Class<? extends AnswersView> page) implements Serializable {

	/** A citizen or a visitor. */
	static final Asker ANYBODY = new Asker(SearchAudience.EVERYBODY, SearchView.class);

	/** The current user of the professionals’ pages. */
	static Asker professional(AuthenticationContext authentication) {
		SearchAudience audience = SearchAudience.PROFESSIONALS;
		if (authentication.hasRole(Professional.PROVIDER)) {
			audience = SearchAudience.PROVIDERS;
		}
		else if (authentication.hasRole(Professional.EMPLOYER)) {
			audience = SearchAudience.EMPLOYERS;
		}
		return new Asker(audience, ProfessionalSearchView.class);
	}

}
