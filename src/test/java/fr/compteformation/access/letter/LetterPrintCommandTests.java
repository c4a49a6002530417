package fr.compteformation.access.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.platform.command.Command;
import fr.compteformation.platform.command.Commands;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

class LetterPrintCommandTests extends PortalTests {

	private final ByteArrayOutputStream console = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Autowired
	private ProofLetters letters;

	@Autowired
	private LetterBatches batches;

	@Autowired
	private BatchTable table;

	@Autowired
	private Clock clock;

	@BeforeEach
	void nothingWaits() {
		this.database.sql("update letter set state = 'CANCELLED' where state = 'WAITING'").update();
		this.table.unprinted().forEach((batch) -> this.table.setPrinted(batch.number(), 1, this.clock.instant()));
	}

	@Test
	void withoutLettersThereIsNoFile() throws IOException {
		run();
		assertThat(files()).isEmpty();
		assertThat(said()).contains("Aucun courrier à imprimer.");
	}

	@Test
	void batchIsWrittenUntilItsPrintingIsConfirmed() throws IOException {
		ask();
		run();
		Path file = files().getFirst();
		assertThat(said()).contains("1 courrier :", file.toString());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		String code = PrintedLetters.codeOn(PrintedLetters.pages(Files.readAllBytes(file)).getFirst());
		run();
		assertThat(files()).containsExactly(file);
		assertThat(said()).contains("Déjà écrit, impression non confirmée");
		Files.delete(file);
		run();
		assertThat(PrintedLetters.codeOn(PrintedLetters.pages(Files.readAllBytes(file)).getFirst())).isEqualTo(code);
		Files.delete(file);
		this.table.setPrinted(this.batches.unprinted().getFirst().number(), 214, this.clock.instant());
		run();
		assertThat(files()).isEmpty();
	}

	// With the parts that the program names, and no others.
	@Test
	void programStartsWithoutThePortal() throws IOException {
		Path keys = this.folder.resolve("keys");
		Keys.complete(keys);
		int ended = new Commands(List.of(LetterPrintProgram.COMMAND))
			.run(new String[] { "letters", "print", this.folder.toString(),
					"--spring.datasource.url=jdbc:h2:mem:letters;MODE=PostgreSQL;"
							+ "DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
					"--compte-formation.data-dir=" + this.folder, "--compte-formation.key-dir=" + keys,
					"--compte-formation.public-url=http://localhost:8080", "--compte-formation.mail-host=127.0.0.1",
					"--compte-formation.mail-from=portail@exemple.fr",
					"--compte-formation.operator-email=exploitation@exemple.fr", "--logging.level.root=info" })
			.orElseThrow();
		assertThat(ended).isEqualTo(Command.DONE);
		assertThat(files()).isEmpty();
	}

	private void ask() {
		Nir nir = People.newNir();
		SomeAddresses.know(this.portal, nir, "L’Héritier");
		Citizen citizen = People.withAccount(this.portal, nir);
		SignedInAs.as(this.portal, citizen, () -> this.letters.ask(citizen));
	}

	private void run() throws IOException {
		assertThat(new LetterPrintCommand(this.batches, new PrintStream(this.console, true, StandardCharsets.UTF_8),
				Locale.FRENCH)
			.run(this.folder)).isEqualTo(LetterPrintCommand.DONE);
	}

	private String said() {
		return this.console.toString(StandardCharsets.UTF_8);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.toString().endsWith(".pdf")).toList();
		}
	}

}
