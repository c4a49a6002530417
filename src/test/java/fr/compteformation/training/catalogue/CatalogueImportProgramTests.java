package fr.compteformation.training.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.PortalProcess;
import fr.compteformation.platform.csv.ImportCommand;

import static org.assertj.core.api.Assertions.assertThat;

/** The command in a process of its own; the other commands start in the same way. */
class CatalogueImportProgramTests {

	@TempDir
	private Path folder;

	@Test
	void readsAFileAndWritesWhatItRefusesBesideIt() throws Exception {
		String line = "73282932000074;Chiffres Clairs;3 rue des Écoles;35000;Rennes;;;COMPTA;Comptabilité;Tenir ses comptes;"
				+ "Tout public;14 h Achats;comptable;;DEBUTANT;fr;OUI;14;650;1;2030-01-14;2030-01-18;JOURNEE;8;";
		Path file = Files.writeString(this.folder.resolve("formations.csv"), CatalogueFiles.COLUMNS.header() + "\n"
				+ line + "CENTRE;;35000;Rennes\n" + line + "CENTRE;;35000;Nulleville\n" + line + "DISTANCE\n");
		try (PortalProcess command = PortalProcess.start(this.folder, CompteFormationApplication.class, "import",
				"trainings", file.toString())) {
			assertThat(command.end()).as(command.output()).isEqualTo(ImportCommand.SOME_REFUSED);
			assertThat(command.output()).doesNotContain("Tomcat");
		}
		assertThat(Files.readString(this.folder.resolve("formations.csv.refus.csv")))
			.isEqualToIgnoringNewLines("\ufeffligne;explication\n4;\"Le nombre de colonnes n’est pas le bon\"\n");
	}

}
