package fr.compteformation.training.catalogue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.register.Siret;

import static org.assertj.core.api.Assertions.assertThat;

class CourseTests {

	@Test
	void titlesAreInTheOrderOfADictionary() {
		assertThat(Course
			.byTitle(Stream.of("Vannerie", "électricité", "Œnologie", "Zinc", "Eau", "Opéra")
				.map(CourseTests::course)
				.toList())
			.map((course) -> course.content().title()))
			.containsExactly("Eau", "électricité", "Œnologie", "Opéra", "Vannerie", "Zinc");
	}

	private static Course course(String title) {
		Provider provider = new Provider(new Siret("73282932000074"),
				new ProviderDetails("Organisme", "1 rue des Écoles", "35000", "Rennes", null, null));
		return new Course(provider, "1",
				new CourseContent(title, "Progresser", "Tout public", Programme.of("7 h Premier jour"), "apprendre"),
				new CourseTerms(null, CourseTerms.Level.ALL, "fr", true, 7, new Euros(10_000)));
	}

}
