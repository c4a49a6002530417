package fr.compteformation.career.path;

import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.training.dossier.Learner;

/** Steps of paths for tests. */
public final class SomeSteps {

	private SomeSteps() {
	}

	/** A job as a baker since March 2019, of nobody yet. */
	public static PathStep baker() {
		PathStep step = new PathStep();
		step.setTitle("Boulanger");
		step.setPlace("Boulangerie des Halles, Rennes");
		step.setTrade("D1102");
		step.setBegin(PartialDate.read("03/2019").orElseThrow());
		return step;
	}

	/** A job that is known already. */
	public static PastStep past() {
		return new PastStep(StepKind.JOB, "Vendeuse", null, "D1106", PartialDate.read("2008").orElseThrow(), null);
	}

	/** The person has a job in a year. */
	public static void job(ApplicationContext portal, Learner person, String title, String year) {
		PathStep step = new PathStep();
		step.setTitle(title);
		step.setBegin(PartialDate.read(year).orElseThrow());
		step.setEnd(PartialDate.read(year).orElseThrow());
		save(portal, person, step);
	}

	/** The person is a baker; the id of that step. */
	public static UUID of(ApplicationContext portal, Learner person) {
		PathStep step = baker();
		save(portal, person, step);
		return step.id();
	}

	private static void save(ApplicationContext portal, Learner person, PathStep step) {
		person.themselves(() -> {
			portal.getBean(Paths.class).save(person.citizen(), step);
			return null;
		});
	}

}
