package fr.compteformation.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.Training;

/**
 * The demonstration’s catalogue. All trainings start in the coming weeks; the catalogue
 * is renewed once the first of them has started.
 */
@Component
@Profile("demo")
@Order(10)
class DemoCatalogue implements DemoPart {

	private static final List<Course> COURSES = List.of(
			new Course("Anglais professionnel, niveau intermédiaire", "Atelier des langues de Bretagne", 1_200, 14, 5,
					"Rennes"),
			new Course("Préparer le permis de conduire (catégorie B)", "Auto-école du Canal", 1_450, 21, 60, "Redon"),
			new Course("Bilan de compétences", "Cap sur la suite", 1_800, 28, 45, null),
			new Course("Tableur : des premiers calculs aux graphiques", "Numérique pour tous", 590, 18, 3, null),
			new Course("Sauveteur secouriste du travail", "Secours et prévention du Ponant", 240, 16, 2, "Quimper"),
			new Course("CAP Pâtissier : épreuves professionnelles", "École des métiers de bouche", 4_300, 42, 150,
					"Nantes"),
			new Course("Langue des signes française, premier niveau", "Mains et paroles", 960, 25, 10, "Paris 20e"),
			new Course("Créer ou reprendre une entreprise", "Coopérative des entrepreneurs de l’Ouest", 750, 35, 4,
					"Brest"));

	private final Catalogue catalogue;

	private final Clock clock;

	DemoCatalogue(Catalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		this.clock = clock;
	}

	@Override
	public void fill() {
		if (this.catalogue.offers().size() < COURSES.size()) {
			LocalDate today = PortalTime.today(this.clock);
			this.catalogue.fill(COURSES.stream().map((course) -> course.after(today)).toList());
		}
	}

	/**
	 * A training without a date.
	 *
	 * @param euros its price
	 * @param startsIn days from today
	 * @param lasts number of days, first and last included
	 */
	private record Course(String title, String provider, long euros, int startsIn, int lasts, @Nullable String place) {

		// Trainings start on a Monday.
		Training after(LocalDate today) {
			LocalDate starts = today.plusDays(this.startsIn).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
			return new Training(this.title, this.provider, new Euros(100 * this.euros), starts,
					starts.plusDays(this.lasts - 1), this.place);
		}

	}

}
