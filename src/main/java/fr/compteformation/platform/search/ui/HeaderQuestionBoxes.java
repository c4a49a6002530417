package fr.compteformation.platform.search.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.base.ui.QuestionBoxes;
import fr.compteformation.platform.search.Search;

/** Makes the question boxes of the header. */
@SpringComponent
class HeaderQuestionBoxes implements QuestionBoxes {

	private final Search search;

	private final Clock clock;

	HeaderQuestionBoxes(Search search, Clock clock) {
		this.search = search;
		this.clock = clock;
	}

	@Override
	public Component box() {
		return new QuestionBox(this.search, this.clock, "search.ask");
	}

}
