package fr.compteformation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.proofs.Inside;

/**
 * Files of an employer about a thousand people whom the fund does not know.
 */
final class EmployerLines {

	private static final int LINES = 1_000;

	private final Path file;

	private final Inside portal;

	private int born;

	EmployerLines(Path folder, Inside portal) {
		this.file = folder.resolve("employeurs.csv");
		this.portal = portal;
	}

	/** Imports the next file. */
	void run() {
		int year = LocalDate.now(Clock.systemUTC()).getYear() - 1;
		try {
			Files.writeString(this.file, IntStream.range(0, LINES)
				.mapToObj((line) -> "%s;L’Héritier;%d;1607;SALARIE;73282932000074\n".formatted(newNir().value(), year))
				.collect(Collectors.joining("", "nir;nom_naissance;annee;heures;statut;siret\n", "")));
			String done = this.portal.importEmployers(this.file);
			if (!done.startsWith("Done") || !done.contains("refused=0")) {
				throw new IllegalStateException(done);
			}
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private Nir newNir() {
		int order = this.born++;
		return Nir
			.readForSignIn("25509%02d%03d%03d".formatted(10 + order / 500_000, 1 + order / 900 % 800, 1 + order % 900))
			.found()
			.orElseThrow();
	}

}
