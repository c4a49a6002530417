package fr.compteformation.personal.preparation;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.dossier.Learner;

/** What helpers prepare, for tests. */
public final class SomePreparations {

	private SomePreparations() {
	}

	public static PreparedContent hours(String... employers) {
		return new PreparedContent.Hours(
				List.of(employers).stream().map(BigDecimal::new).map(EmployerHours::new).toList());
	}

	public static PreparedContent step(String text) {
		return new PreparedContent.NextStep(text, null);
	}

	/** A trade to aim at: baker. */
	public static PreparedContent trade() {
		return new PreparedContent.Target("D1102");
	}

	/** A session of a training that somebody added to the catalogue. */
	public static PreparedContent session(ApplicationContext portal, Learner somebody) {
		String title = "Formation " + UUID.randomUUID();
		Reference draft = somebody.drafts(Learner.training(portal.getBean(Clock.class), title, 640, 10, 12));
		String known = somebody.reads(draft).training().title();
		return new PreparedContent.Session(portal.getBean(Catalogue.class)
			.offers()
			.stream()
			.filter((offer) -> offer.training().shown().title().equals(known))
			.map(Offer::id)
			.findFirst()
			.orElseThrow());
	}

	public static PreparationOutcome prepare(ApplicationContext portal, Learner helper, UUID delegation,
			PreparedContent content) {
		return helper
			.themselves(() -> portal.getBean(Preparations.class).prepare(helper.citizen(), delegation, content));
	}

	/** The helper takes something back. */
	public static void withdraw(ApplicationContext portal, Learner helper, UUID id) {
		helper.themselves(() -> portal.getBean(Preparations.class).withdraw(helper.citizen(), id));
	}

	/** The person dismisses the newest one. */
	public static void dismiss(ApplicationContext portal, Learner person) {
		UUID id = waitingFor(portal, person);
		person.themselves(() -> {
			portal.getBean(ReceivedPreparations.class).dismiss(person.citizen(), id);
			return id;
		});
	}

	/** The newest one that waits for a person. */
	public static UUID waitingFor(ApplicationContext portal, Learner person) {
		return person
			.themselves(() -> portal.getBean(ReceivedPreparations.class).openFor(person.citizen()).getFirst().id());
	}

}
