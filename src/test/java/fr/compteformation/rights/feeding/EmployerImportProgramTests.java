package fr.compteformation.rights.feeding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.People;
import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The import command in a process of its own; the other commands start in the same way.
 */
class EmployerImportProgramTests {

	@TempDir
	private Path folder;

	@Test
	@Tag("proof")
	void goesOnAfterAPowerCutAsIfThereHadBeenNone() throws Exception {
		Path file = file(50);
		try (PortalProcess halting = PortalProcess.start(this.folder, HaltingImport.class, "import", "employers",
				file.toString(), "--compte-formation.feeding.chunk=7", "--halt-after=21")) {
			assertThat(halting.end()).as(halting.output()).isEqualTo(HaltingImport.HALTED);
		}
		assertThat(count("select count(*) from employer_declaration")).isEqualTo(14);
		try (PortalProcess command = PortalProcess.start(this.folder, CompteFormationApplication.class, "import",
				"employers", file.toString(), "--compte-formation.feeding.silence=2s")) {
			assertThat(command.end()).as(command.output()).isZero();
			assertThat(command.output()).contains("50").doesNotContain("Tomcat");
		}
		assertThat(count("select count(*) from employer_declaration")).isEqualTo(50);
		assertThat(count("select count(*) from movement")).isEqualTo(50);
		assertThat(count("select sum(balance) from movement")).isEqualTo(50 * 500_00);
		assertThat(count("select kept from feeding where state = 'DONE'")).isEqualTo(50);
	}

	@Test
	void saysWhenAPortalIsUsingTheDatabase() throws Exception {
		try (Connection portal = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				PortalProcess command = PortalProcess.start(this.folder, CompteFormationApplication.class, "import",
						"employers", file(1).toString())) {
			assertThat(portal.isValid(1)).isTrue();
			assertThat(command.end()).isEqualTo(1);
			assertThat(command.output()).contains("The database in the data folder is in use", "Stop that portal first")
				.doesNotContain("\tat ", "Tomcat");
		}
	}

	private Path file(int lines) throws IOException {
		String header = "nir;nom_naissance;annee;heures;statut;siret\n";
		return Files.writeString(this.folder.resolve("2025.csv"),
				Stream.generate(() -> People.newNir().value() + ";L’Héritier;2025;1607;SALARIE;73282932000074\n")
					.limit(lines)
					.collect(Collectors.joining("", header, "")));
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
