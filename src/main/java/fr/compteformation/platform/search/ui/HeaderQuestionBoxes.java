package fr.compteformation.platform.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;

import fr.compteformation.platform.base.ui.QuestionBoxes;
import fr.compteformation.platform.search.Search;

/** Makes the question boxes of the header. */
@SpringComponent
class HeaderQuestionBoxes implements QuestionBoxes {

	private final Search search;

	HeaderQuestionBoxes(Search search) {
		this.search = search;
	}

	@Override
	public Component box() {
		return new QuestionBox(this.search, "search.ask");
	}

}
