package fr.compteformation.people.holderaddress;

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
import fr.compteformation.platform.csv.ImportCommand;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command in a process of its own.
 */
class AddressImportProgramTests {

	@TempDir
	private Path folder;

	@Test
	@Tag("proof")
	void isRepeatedAfterAPowerCut() throws Exception {
		Path file = Files.writeString(this.folder.resolve("adresses.csv"),
				Stream.generate(() -> SomeAddresses.line(People.newNir(), "L’Héritier", "12 rue des Lilas") + "\n")
					.limit(700)
					.collect(Collectors.joining("", AddressParser.COLUMNS.header() + "\n", "formule\n")));
		try (PortalProcess halting = PortalProcess.start(this.folder, HaltingAddressImport.class, "import", "addresses",
				file.toString())) {
			assertThat(halting.end()).as(halting.output()).isEqualTo(HaltingAddressImport.HALTED);
		}
		assertThat(count("select count(*) from holder_address")).isEqualTo(500);
		try (PortalProcess command = PortalProcess.start(this.folder, CompteFormationApplication.class, "import",
				"addresses", file.toString())) {
			assertThat(command.end()).as(command.output()).isEqualTo(ImportCommand.SOME_REFUSED);
			assertThat(command.output()).contains("701", "200", "500").doesNotContain("Tomcat");
		}
		assertThat(count("select count(*) from holder_address")).isEqualTo(700);
		assertThat(Files.readString(this.folder.resolve("adresses.csv.refus.csv")))
			.isEqualToIgnoringNewLines("\ufeffligne;explication\n"
					+ "702;\"La ligne ne compte pas huit valeurs séparées par des points-virgules.\"\n");
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(PortalProcess.database(this.folder), "", "");
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
