package fr.compteformation.career.project;

import java.util.UUID;

import org.springframework.context.ApplicationContext;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.Trades;

/** Projects of people for tests. */
public final class SomeProjects {

	private SomeProjects() {
	}

	/** A step of nobody yet. */
	public static ProjectStep step(String text) {
		ProjectStep step = new ProjectStep();
		step.setText(text);
		return step;
	}

	/** The person wants to become a baker for 3 000 €; the id of the step. */
	public static UUID of(ApplicationContext portal, Learner person) {
		ProjectStep step = step("Appeler un boulanger");
		person.themselves(() -> {
			Projects projects = portal.getBean(Projects.class);
			projects.aim(person.citizen(), portal.getBean(Trades.class).find("D1102").orElseThrow());
			projects.plan(person.citizen(), new Euros(3_000_00));
			projects.add(person.citizen(), step);
			return null;
		});
		return step.id();
	}

}
