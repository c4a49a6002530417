package fr.compteformation.platform.search.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.ui.QuestionBoxes;
import fr.compteformation.platform.search.Search;

/** Makes the question boxes of the header. */
@SpringComponent
class HeaderQuestionBoxes implements QuestionBoxes {

	private final Search search;

	private final Clock clock;

	private final AuthenticationContext authentication;

	HeaderQuestionBoxes(Search search, Clock clock, AuthenticationContext authentication) {
		this.search = search;
		this.clock = clock;
		this.authentication = authentication;
	}

	@Override
	public Component box() {
		return new QuestionBox(this.search, this.clock, Asker.ANYBODY, "search.ask");
	}

	@Override
	public Component boxOfProfessionals() {
		return new QuestionBox(this.search, this.clock, Asker.professional(this.authentication), "search.ask");
	}

}
