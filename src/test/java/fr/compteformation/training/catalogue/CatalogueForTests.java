package fr.compteformation.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.register.Siret;

/** Fills the catalogue. */
public final class CatalogueForTests {

	/** Beyond the numbers that tests write out. */
	private static final int FIRST_RANK = 100;

	private CatalogueForTests() {
	}

	/** Adds an offer. */
	public static Offer.Id add(ApplicationContext portal, Training training) {
		return inTransaction(portal, () -> {
			ProviderRepository providers = portal.getBean(ProviderRepository.class);
			ProviderDetails details = new ProviderDetails(training.provider(), "1 rue des Écoles", "35000", "Rennes",
					null, null);
			Provider provider = providers.findAll()
				.stream()
				.filter((known) -> known.details().name().equals(training.provider()))
				.findFirst()
				.orElseGet(() -> providers.save(new Provider(siret(FIRST_RANK + (int) providers.count()), details)));
			Course course = portal.getBean(CourseRepository.class)
				.save(new Course(provider, UUID.randomUUID().toString(),
						new CourseContent(training.title(), "Progresser", "Tout public",
								Programme.of("7 h Premier jour"), "apprendre"),
						new CourseTerms(null, CourseTerms.Level.ALL, "fr", true, 7, training.price())));
			SessionPlace place = (training.place() != null)
					? new SessionPlace(SessionPlace.Mode.ON_SITE, null, "69001", training.place(), 45.7485, 4.8467)
					: SessionPlace.DISTANCE;
			TrainingSession session = portal.getBean(TrainingSessionRepository.class)
				.save(new TrainingSession(course, "1",
						new SessionDates(training.startsOn(), training.endsOn(), SessionDates.Rhythm.DAY, 8), place));
			change(portal);
			return session.details().id();
		});
	}

	/** Replaces all offers. */
	public static void fill(ApplicationContext portal, Collection<Training> trainings) {
		inTransaction(portal, () -> {
			portal.getBean(TrainingSessionRepository.class).deleteAllInBatch();
			portal.getBean(CourseRepository.class).deleteAllInBatch();
			change(portal);
			return List.of();
		});
		trainings.forEach((training) -> add(portal, training));
	}

	private static void change(ApplicationContext portal) {
		portal.getBean(JdbcClient.class).sql("update catalogue_change set version = version + 1").update();
	}

	/** The nth number with a valid check digit. */
	private static Siret siret(int rank) {
		return IntStream.rangeClosed(0, 9)
			.mapToObj((check) -> "%08d%05d%d".formatted(73_282_932, rank, check))
			.filter(Siret::isOne)
			.map(Siret::new)
			.findFirst()
			.orElseThrow();
	}

	private static <T> T inTransaction(ApplicationContext portal, Supplier<T> act) {
		return Objects.requireNonNull(new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
			.execute((status) -> act.get()));
	}

}
