package fr.compteformation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.training.dossier.Learner;

/**
 * The portal, with people who have rights.
 */
final class BenchPortal {

	/** The setting that says how many. */
	static final String PEOPLE = "bench.people";

	/** The setting that names the file for their numbers, written when all are there. */
	static final String NUMBERS = "bench.numbers";

	private static final int HOURS = 120;

	private BenchPortal() {
	}

	public static void main(String[] arguments) throws IOException {
		ApplicationContext portal = SpringApplication.run(CompteFormationApplication.class, arguments);
		List<String> numbers = new ArrayList<>();
		int people = portal.getEnvironment().getRequiredProperty(PEOPLE, Integer.class);
		for (int i = 0; i < people; i++) {
			numbers.add(new Learner(portal).earns(HOURS).declaresDif(HOURS).volunteers().worksHard(2).nir().number());
		}
		Path file = Path.of(portal.getEnvironment().getRequiredProperty(NUMBERS));
		Path unfinished = Files.write(file.resolveSibling("unfinished"), numbers);
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

}
