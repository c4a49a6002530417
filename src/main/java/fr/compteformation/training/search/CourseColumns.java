package fr.compteformation.training.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.catalogue.CourseTerms;

/** The trainings of the index, numbered as in {@link CourseText}. */
class CourseColumns {

	private static final int SHORT = 35;

	private static final int LONG = 200;

	private final List<Row> rows = new ArrayList<>();

	private final List<String> languages = new ArrayList<>();

	void add(CourseDetails course, int firstSession) {
		CourseTerms terms = course.terms();
		if (!this.languages.contains(terms.language())) {
			this.languages.add(terms.language());
		}
		this.rows.add(
				new Row(course.id(), course.content().title(), course.provider().name().intern(), terms, firstSession));
	}

	int size() {
		return this.rows.size();
	}

	Row row(int course) {
		return this.rows.get(course);
	}

	Euros price(int course) {
		return this.rows.get(course).terms().price();
	}

	/** The languages of the index; at most one bit each. */
	List<String> languages() {
		return this.languages.subList(0, Math.min(this.languages.size(), Long.SIZE - 1));
	}

	/** The values of a facet that a training has, a bit each. */
	long values(int course, Facet facet) {
		CourseTerms terms = this.rows.get(course).terms();
		return switch (facet) {
			case LEVEL -> 1L << terms.level().ordinal();
			case LENGTH -> (terms.hours() <= SHORT) ? 1 : (terms.hours() <= LONG) ? 2 : 4;
			case CERTIFICATION -> (terms.certification() != null) ? 1 : 0;
			case ACCESS -> terms.accessible() ? 1 : 0;
			case LANGUAGE -> 1L << Math.min(this.languages.indexOf(terms.language()), Long.SIZE - 1);
			case PRICE, RADIUS, MODE, RHYTHM, MONTH -> 0;
		};
	}

	/**
	 * A training.
	 *
	 * @param id its id
	 * @param title its title
	 * @param provider its provider’s name
	 * @param terms its conditions
	 * @param firstSession the number of its first session
	 */
	record Row(UUID id, String title, String provider, CourseTerms terms, int firstSession) {
	}

}
