package fr.compteformation.rights.feeding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class EmployerImportTests {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	@TempDir
	private Path folder;

	@Autowired
	private Feedings feedings;

	@Autowired
	private Clock clock;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	void whenAllLinesAreTakenTheExitCodeIsZero() throws Exception {
		assertThat(run(file(line("1607")))).isZero();
		assertThat(printed()).isEqualTo("Lignes lues : 1. Nouvelles : 1. Déjà connues : 0. Refusées : 0.\n");
		assertThat(this.folder.resolve("2025.csv.refus.csv")).doesNotExist();
	}

	@Test
	void refusedLinesAreWrittenBesideTheFile() throws Exception {
		Path file = file(line("1607") + "bonjour\n" + line("0"));
		assertThat(run(file)).isEqualTo(2);
		assertThat(printed()).contains("Lignes lues : 3. Nouvelles : 1. Déjà connues : 0. Refusées : 2.")
			.contains("Lignes refusées : " + file + ".refus.csv");
		assertThat(this.folder.resolve("2025.csv.refus.csv")).hasContent("""
				\ufeffligne;motif;explication
				3;COLUMNS;"La ligne ne compte pas six valeurs séparées par des points-virgules."
				4;HOURS;"Les heures doivent être comprises entre 0,01 et 8 784, avec deux décimales au plus."
				""");
	}

	@Test
	void theSameFileAgainSaysSoWithTheFormerReport() throws Exception {
		Path file = file(line("1607") + "bonjour\n");
		run(file);
		Files.delete(this.folder.resolve("2025.csv.refus.csv"));
		this.printed.reset();
		assertThat(run(file)).isEqualTo(2);
		assertThat(printed()).startsWith("Ce fichier a déjà été lu : rien n’a changé.")
			.contains("Lignes lues : 2. Nouvelles : 1. Déjà connues : 0. Refusées : 1.");
		assertThat(this.folder.resolve("2025.csv.refus.csv")).exists();
	}

	@Test
	void anInvalidFileIsReportedInTheSystemLanguage() throws Exception {
		Path file = this.folder.resolve("2025.csv");
		Files.writeString(file, "a;b\n");
		assertThat(run(file, Locale.GERMANY)).isEqualTo(1);
		assertThat(printed()).startsWith("The first line of the file must name the columns, in this order: " + HEADER);
		assertThat(run(this.folder.resolve("nowhere.csv"), Locale.CANADA_FRENCH)).isEqualTo(1);
		assertThat(printed()).contains("Le fichier ne peut pas être lu");
	}

	private int run(Path file) throws IOException, InterruptedException {
		return run(file, Locale.FRANCE);
	}

	private int run(Path file, Locale machine) throws IOException, InterruptedException {
		PrintStream console = new PrintStream(this.printed, true, StandardCharsets.UTF_8);
		return new EmployerImport(this.feedings, this.clock, console, machine).run(file);
	}

	private String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

	private Path file(String lines) throws IOException {
		return Files.writeString(this.folder.resolve("2025.csv"), HEADER + lines);
	}

	private static String line(String hours) {
		return "%s;L’Héritier;2025;%s;SALARIE;73282932000074\n".formatted(People.newNir().value(), hours);
	}

}
