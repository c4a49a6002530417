package fr.compteformation.training.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.catalogue.CourseTerms;

/** Length, level, language and certificate of a training. */
class CourseFacts extends Composite<DescriptionList> {

	CourseFacts(CourseDetails course) {
		CourseTerms terms = course.terms();
		getContent().addClassNames("facts", "course-facts");
		add("formations.fact.length", getTranslation("formations.fact.hours", terms.hours()));
		add("formations.fact.level", getTranslation("formations.level." + terms.level().name()));
		add("formations.fact.language", Capitalised.language(terms.language(), getLocale()));
		add("formations.fact.end", (terms.certification() != null) ? terms.certification()
				: getTranslation("formations.fact.attestation"));
	}

	private void add(String key, String fact) {
		getContent().add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(fact));
	}

}
