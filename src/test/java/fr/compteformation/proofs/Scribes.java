package fr.compteformation.proofs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.People;
import fr.compteformation.people.registration.SavedRegistrations;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.dossier.Learner;

/**
 * A portal with several concurrent writers until the process ends. Confirmed writes are
 * printed as {@code CONFIRMED what which how-many}.
 */
final class Scribes {

	private static final int SCRIBES = 4;

	/** The maximum per life of a process. */
	private static final int PEOPLE_OF_A_ROUND = 20_000;

	private static final int HOURS = 100;

	private final ApplicationContext portal;

	private Scribes(ApplicationContext portal) {
		this.portal = portal;
	}

	public static void main(String[] arguments) {
		ApplicationContext portal = new SpringApplicationBuilder(CompteFormationApplication.class).run(arguments);
		int round = portal.getEnvironment().getRequiredProperty("round", Integer.class);
		Stream.generate(People::newNir).limit((long) round * PEOPLE_OF_A_ROUND).forEach((taken) -> {
		});
		for (int scribe = 0; scribe < SCRIBES; scribe++) {
			Thread.ofPlatform().start(new Scribes(portal)::writeForEver);
		}
	}

	// Failed writes were not confirmed; the next may succeed once the database is back.
	private void writeForEver() {
		while (true) {
			try {
				register();
				open();
			}
			catch (RuntimeException failed) {
				System.out.println("FAILED " + failed.getClass().getName());
				LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			}
		}
	}

	private void register() {
		UUID id = SavedRegistrations
			.save(this.portal, People.newNir(), "chloe@exemple.fr", People.PASSWORD, Locale.FRENCH)
			.value();
		confirm("registration", id, 1);
	}

	private void open() {
		Learner learner = new Learner(this.portal);
		UUID holder = learner.holder().value();
		confirm("account", learner.citizen().accountId(), 1);
		learner.earns(HOURS);
		confirm("movement", holder, 1);
		learner.volunteers();
		confirm("movement", holder, 2);
		learner.worksHard(2);
		confirm("movement", holder, 3);
		DifDeclarations declarations = this.portal.getBean(DifDeclarations.class);
		DifDeclaration filled = new DifDeclaration();
		filled.setEmployers(List.of(new EmployerHours(BigDecimal.valueOf(HOURS))));
		DifOutcome outcome = learner.themselves(() -> declarations.declare(learner.citizen(), filled,
				((DifSituation.Open) declarations.situationOf(learner.citizen())).visit()));
		if (outcome != DifOutcome.DONE) {
			throw new IllegalStateException("not declared: " + outcome);
		}
		confirm("declaration", holder, 1);
		confirm("movement", holder, 4);
	}

	private static void confirm(String what, UUID which, int howMany) {
		System.out.println("CONFIRMED " + what + " " + which + " " + howMany);
	}

}
