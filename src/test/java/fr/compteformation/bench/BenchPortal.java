package fr.compteformation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import javax.management.JMException;

import org.springframework.context.ApplicationContext;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.proofs.LivingPortal;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

/**
 * The portal, with people who have rights, people who declared hours, and agents.
 */
final class BenchPortal {

	/** How many people, and how many agents. */
	static final String PEOPLE = "bench.people";

	/** How many declarations. */
	static final String DECLARATIONS = "bench.declarations";

	/** How many people who have declared nothing yet. */
	static final String UNDECLARED = "bench.undeclared";

	/** The folder for the lists of all of them, which are there once all are. */
	static final String LISTS = "bench.lists";

	private static final int HOURS = 120;

	private BenchPortal() {
	}

	public static void main(String[] arguments) throws IOException, JMException {
		ApplicationContext portal = LivingPortal.start(arguments);
		int people = portal.getEnvironment().getRequiredProperty(PEOPLE, Integer.class);
		List<String> numbers = new ArrayList<>();
		List<String> agents = new ArrayList<>();
		for (int i = 0; i < people; i++) {
			numbers.add(new Learner(portal).earns(HOURS).declaresDif(HOURS).volunteers().worksHard(2).nir().number());
			agents.add(SomeAgents.newEmail());
			SomeAgents.active(portal, agents.getLast());
		}
		List<String> declarations = new ArrayList<>();
		for (int i = 0; i < portal.getEnvironment().getRequiredProperty(DECLARATIONS, Integer.class); i++) {
			Learner learner = new Learner(portal);
			DifDeclaration form = SomeDeclarations.form(portal, learner, String.valueOf(HOURS));
			SomeDeclarations.declare(portal, learner, form);
			declarations.add(SomeDeclarations.idOf(form).toString());
		}
		List<String> undeclared = new ArrayList<>();
		for (int i = 0; i < portal.getEnvironment().getProperty(UNDECLARED, Integer.class, 0); i++) {
			undeclared.add(new Learner(portal).earns(HOURS).nir().number());
		}
		Path folder = Path.of(portal.getEnvironment().getRequiredProperty(LISTS));
		Files.write(folder.resolve("numbers"), numbers);
		Files.write(folder.resolve("agents"), agents);
		Files.write(folder.resolve("undeclared"), undeclared);
		Path unfinished = Files.write(folder.resolve("unfinished"), declarations);
		Files.move(unfinished, folder.resolve("declarations"), StandardCopyOption.ATOMIC_MOVE);
	}

}
