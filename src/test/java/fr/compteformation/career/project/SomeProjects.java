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

	/** The person wants to become a baker for 3 000 €; the id of the step. */
	public static UUID of(ApplicationContext portal, Learner person) {
		return person.themselves(() -> {
			Projects projects = portal.getBean(Projects.class);
			projects.aim(person.citizen(), portal.getBean(Trades.class).find("D1102").orElseThrow());
			projects.plan(person.citizen(), new Euros(3_000_00));
			projects.add(person.citizen(), "Appeler un boulanger", null);
			return projects.of(person.citizen()).steps().getLast().id();
		});
	}

}
