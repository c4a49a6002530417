package fr.compteformation.rights.fundexport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import fr.compteformation.PortalTests;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class FundExportTests extends PortalTests {

	@TempDir
	private Path folder;

	@Autowired
	private JdbcTemplate template;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void linesOfAPersonAddUpToTheirBalance() throws Exception {
		Learner learner = new Learner(this.portal).earns(37).volunteers();
		export();
		List<String[]> lines = lines("mouvements.csv", learner);
		assertThat(lines).hasSize(2).allSatisfy((line) -> assertThat(line).hasSizeBetween(10, 15));
		assertThat(lines).extracting((line) -> line[1] + " " + line[3] + " " + line[5] + " " + line[7])
			.containsExactlyInAnyOrder("CPF CONVERSION 55500 55500", "CEC VOLUNTEERING 24000 24000");
	}

	@Test
	void declarationsSayTheirState() throws Exception {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "50"));
		export();
		assertThat(lines("declarations.csv", learner)).singleElement()
			.satisfies((line) -> assertThat(line[2] + " " + line[3] + " " + line[4]).isEqualTo("DECLARED PORTAL 50"));
	}

	@Test
	void filesNameNobodyAndAreReadByTheirOwnerOnly() throws Exception {
		Learner learner = new Learner(this.portal).earns(1);
		export();
		for (ExportedFile file : ExportedFile.values()) {
			Path written = this.folder.resolve(file.fileName());
			assertThat(Files.readString(written)).startsWith(file.columns() + "\n")
				.doesNotContain(learner.nir().number(), "Héritier", "\"");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written))).isEqualTo("rw-------");
		}
	}

	@Test
	void layoutIsDescribed() throws IOException {
		String description = Files.readString(Path.of("src/docs/export.md"));
		for (ExportedFile file : ExportedFile.values()) {
			assertThat(description).contains("## " + file.fileName());
			assertThat(file.columns().split(";"))
				.allSatisfy((column) -> assertThat(description).contains("`" + column + "`"));
		}
	}

	private void export() throws IOException {
		new FundExport(this.template, this.transactions).write(this.folder);
	}

	private List<String[]> lines(String file, Learner learner) throws IOException {
		String account = this.database.sql("select account_number from holder where id = ?")
			.param(learner.holder().value())
			.query(String.class)
			.single();
		int column = file.startsWith("mouvements") ? 0 : 1;
		return Files.readAllLines(this.folder.resolve(file))
			.stream()
			.map((line) -> line.split(";"))
			.filter((line) -> line[column].equals(account))
			.toList();
	}

}
