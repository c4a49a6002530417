package fr.compteformation.career.skills;

import org.springframework.context.ApplicationContext;

import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.Trades;

/** Skills of people for tests. */
public final class SomeSkills {

	private SomeSkills() {
	}

	/** The person can do what a baker can do. */
	public static void ofBaker(ApplicationContext portal, Learner person) {
		person.themselves(() -> {
			portal.getBean(Skills.class)
				.add(person.citizen(), portal.getBean(Trades.class).find("D1102").orElseThrow().skills());
			return null;
		});
	}

}
