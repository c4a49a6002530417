package fr.compteformation.training.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

import fr.compteformation.platform.register.Town;
import fr.compteformation.platform.register.Towns;

/**
 * Trainings like those of the demonstration, three sessions each, in towns everywhere.
 */
public final class LargeCatalogue {

	private static final int PROVIDERS = 2000;

	private static final int SESSIONS = 3;

	private static final int CHUNK = 1000;

	private static final int DAYS = 300;

	private final JdbcTemplate database;

	private final List<CourseDetails> models;

	private final List<Town> towns;

	private final LocalDate today;

	private final Random random = new Random(17);

	public LargeCatalogue(JdbcTemplate database, Towns towns, LocalDate today) {
		this.database = database;
		this.models = DemoCourses.after(today, towns);
		this.towns = List.of("Rennes", "Brest", "Lyon", "Paris", "Lille", "Nantes", "Nice", "Bordeaux", "Strasbourg")
			.stream()
			.flatMap((start) -> towns.beginning(start.substring(0, 2), 60).stream())
			.distinct()
			.toList();
		this.today = today;
	}

	/** Adds as many sessions. */
	public void fill(int sessions) {
		List<UUID> providers = providers();
		for (int done = 0; done < sessions; done += SESSIONS * CHUNK) {
			List<Object[]> courses = new ArrayList<>();
			List<Object[]> dates = new ArrayList<>();
			for (int course = 0; course < CHUNK; course++) {
				UUID id = UUID.randomUUID();
				courses.add(course(id, providers.get(this.random.nextInt(PROVIDERS))));
				for (int session = 1; session <= SESSIONS; session++) {
					dates.add(session(id, session));
				}
			}
			this.database.batchUpdate("""
					insert into training_course (id, provider_id, number, title, goals, audience, programme, keywords,
						certification, level, language, accessible, hours, price, version)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", courses);
			this.database.batchUpdate("""
					insert into training_session (id, course_id, number, starts_on, ends_on, rhythm, seats, mode,
						postal_code, town, latitude, longitude, version)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", dates);
		}
		this.database.update("update catalogue_change set version = version + 1");
	}

	private List<UUID> providers() {
		List<Object[]> rows = new ArrayList<>();
		for (int provider = 0; provider < PROVIDERS; provider++) {
			rows.add(new Object[] { UUID.randomUUID(), "9%013d".formatted(provider), "Organisme " + provider });
		}
		this.database.batchUpdate("""
				insert into training_provider (id, siret, name, street, postal_code, town, version)
				values (?, ?, ?, '1 rue des Écoles', '35000', 'Rennes', 0)""", rows);
		return rows.stream().map((row) -> (UUID) row[0]).toList();
	}

	private Object[] course(UUID id, UUID provider) {
		CourseDetails model = this.models.get(this.random.nextInt(this.models.size()));
		CourseContent content = model.content();
		CourseTerms terms = model.terms();
		return new Object[] { id, provider, id.toString(), content.title(), content.goals(), content.audience(),
				content.programme().toString(), content.keywords(), terms.certification(), terms.level().name(),
				terms.language(), terms.accessible(), terms.hours(),
				terms.price().cents() + this.random.nextInt(10_000) };
	}

	private Object[] session(UUID course, int number) {
		LocalDate starts = this.today.plusDays(1 + this.random.nextInt(DAYS));
		SessionDates.Rhythm rhythm = SessionDates.Rhythm.values()[this.random
			.nextInt(SessionDates.Rhythm.values().length)];
		Town town = this.towns.get(this.random.nextInt(this.towns.size()));
		boolean distance = this.random.nextInt(4) == 0;
		return new Object[] { UUID.randomUUID(), course, Integer.toString(number), starts, starts.plusDays(5),
				rhythm.name(), 10, distance ? "DISTANCE" : "ON_SITE", distance ? null : town.postalCodes().getFirst(),
				distance ? null : town.name(), distance ? null : town.point().latitude(),
				distance ? null : town.point().longitude() };
	}

}
