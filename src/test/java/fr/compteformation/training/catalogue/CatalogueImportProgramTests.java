package fr.compteformation.training.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import fr.compteformation.platform.command.Commands;
import fr.compteformation.platform.csv.ImportCommand;
import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** The command with the parts that it names, and no others. */
@ExtendWith(OutputCaptureExtension.class)
class CatalogueImportProgramTests {

	@TempDir
	private Path folder;

	@Test
	void readsAFileAndWritesWhatItRefusesBesideIt(CapturedOutput output) throws IOException {
		String line = "73282932000074;Chiffres Clairs;3 rue des Écoles;35000;Rennes;;;COMPTA;Comptabilité;Tenir ses comptes;"
				+ "Tout public;14 h Achats;comptable;;DEBUTANT;fr;OUI;14;650;1;2030-01-14;2030-01-18;JOURNEE;8;";
		Path file = Files.writeString(this.folder.resolve("formations.csv"), CatalogueFiles.COLUMNS.header() + "\n"
				+ line + "CENTRE;;35000;Rennes\n" + line + "CENTRE;;35000;Nulleville\n" + line + "DISTANCE\n");
		assertThat(run("import", "trainings", file.toString())).isEqualTo(ImportCommand.SOME_REFUSED);
		assertThat(output).doesNotContain("Tomcat");
		assertThat(Files.readString(this.folder.resolve("formations.csv.refus.csv")))
			.isEqualToIgnoringNewLines("\ufeffligne;explication\n4;\"Le nombre de colonnes n’est pas le bon\"\n");
	}

	private int run(String command, String what, String file) throws IOException {
		Path keys = this.folder.resolve("keys");
		Keys.complete(keys);
		return new Commands(List.of(CatalogueImportProgram.COMMAND))
			.run(new String[] { command, what, file,
					"--spring.datasource.url=jdbc:h2:mem:trainings;MODE=PostgreSQL;"
							+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
					"--compte-formation.data-dir=" + this.folder, "--compte-formation.key-dir=" + keys,
					"--compte-formation.public-url=http://localhost:8080", "--compte-formation.mail-host=127.0.0.1",
					"--compte-formation.mail-from=portail@exemple.fr",
					"--compte-formation.operator-email=exploitation@exemple.fr", "--logging.level.root=info" })
			.orElseThrow();
	}

}
