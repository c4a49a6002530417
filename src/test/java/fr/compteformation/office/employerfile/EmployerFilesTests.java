package fr.compteformation.office.employerfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Employers’ files sent by page, on every database.
 */
abstract class EmployerFilesTests extends PortalTests {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	@Autowired
	private EmployerFiles files;

	@Autowired
	private EmployerFileReading reading;

	@Autowired
	private EmployerFileTable table;

	@Autowired
	private EmployerFileContents contents;

	@Autowired
	private CurrentUser user;

	private Agent supervisor;

	@BeforeEach
	void signIn() {
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.supervisor);
	}

	@Test
	void aFileIsReadInTheBackgroundAndCounted() throws IOException {
		EmployerFile sent = send(HEADER + line("120") + line("9999") + line("80"));
		assertThat(sent.state()).isEqualTo(EmployerFile.State.WAITING);
		assertThat(sent.name()).isEqualTo("employeurs 2025.csv");
		this.reading.readAll();
		EmployerFile read = again(sent);
		assertThat(read.state()).isEqualTo(EmployerFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.alreadyKnown(), read.refused())).containsExactly(3L, 2L, 0L,
				1L);
		assertThat(read.agentNumber()).isEqualTo(this.supervisor.number());
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("EMPLOYER_FILE_SENT");
	}

	@Test
	void refusedLinesAreSavedCorrectedAndSentAgain() throws IOException {
		String wrong = line("9999");
		EmployerFile sent = send(HEADER + line("120") + wrong);
		this.reading.readAll();
		assertThat(again(sent).hasRefusedLines()).isTrue();
		String saved = save(sent);
		assertThat(saved.lines()).hasSize(2).last().asString().startsWith(wrong.strip() + ";3;\"").endsWith("\"");
		assertThat(WrittenActs.by(this.database, this.supervisor)).contains("EMPLOYER_FILE_REFUSALS_SAVED");
		EmployerFile stillWrong = send(saved);
		this.reading.readAll();
		assertThat(save(stillWrong).lines()).hasSize(2).last().asString().startsWith(wrong.strip() + ";2;\"");
		EmployerFile corrected = send(saved.replace("9999", "99"));
		this.reading.readAll();
		assertThat(again(corrected).kept()).isOne();
		assertThat(again(corrected).refused()).isZero();
	}

	@Test
	void aFileThatWasReadBeforeChangesNothing() throws IOException {
		String content = HEADER + line("120");
		send(content);
		this.reading.readAll();
		EmployerFile second = send(content);
		this.reading.readAll();
		assertThat(again(second).state()).isEqualTo(EmployerFile.State.KNOWN);
	}

	@Test
	void aFileThatIsNoneIsRefusedAsByTheCommand() throws IOException {
		EmployerFile sent = send("nom;prenom\n");
		this.reading.readAll();
		assertThat(again(sent).state()).isEqualTo(EmployerFile.State.UNREADABLE);
		assertThat(again(sent).problem()).isEqualTo(FileInspection.Problem.HEADER);
		assertThat(chunks(sent)).isZero();
	}

	@Test
	void contentIsStoredEncryptedAndOnlyWhileItIsNeeded() throws IOException {
		String nir = People.newNir().formatted();
		EmployerFile sent = send(HEADER + line("120") + nir + ";Martin\n");
		byte[] stored = this.database.sql("select content from employer_file_chunk where file_id = ?")
			.param(sent.id())
			.query(byte[].class)
			.single();
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Martin", nir);
		this.reading.readAll();
		assertThat(chunks(sent)).isOne();
		this.clock.advance(EmployerFileTasks.CONTENT_KEPT.plus(Duration.ofHours(1)));
		assertThat(this.table.withOldContent(this.clock.instant().minus(EmployerFileTasks.CONTENT_KEPT)))
			.contains(sent.id());
		this.contents.remove(sent.id());
		assertThat(again(sent).hasRefusedLines()).isFalse();
		EmployerFile flawless = send(HEADER + line("120"));
		this.reading.readAll();
		assertThat(chunks(flawless)).isZero();
	}

	@Test
	void anotherNodeResumesAReadingThatStopped() throws IOException {
		EmployerFile sent = send(HEADER + line("120"));
		this.reading.readAll();
		// As if the node had died after the last line and before recording the end.
		this.database.sql("update employer_file set state = 'WAITING' where id = ?").param(sent.id()).update();
		this.contents.write(sent.id(), content(this.lastContent), EmployerFiles.MOST_BYTES);
		this.reading.readAll();
		assertThat(again(sent).state()).isEqualTo(EmployerFile.State.DONE);
	}

	@Test
	void whatWasCutOffLeavesNothing() {
		InputStream cut = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("cut off");
			}

		};
		assertThatIOException().isThrownBy(() -> this.files.send(this.supervisor, "a.csv", cut));
		assertThat(this.database.sql("select count(*) from employer_file where agent_id = ?")
			.param(this.supervisor.agentId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void onlySupervisorsSendAndSee() {
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		this.user.signIn(agent);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.files.send(agent, "a.csv", content("")));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.files.page(agent, null));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.files.refusedLines(agent, UUID.randomUUID(), new StringWriter()));
	}

	private String lastContent = "";

	private EmployerFile send(String content) throws IOException {
		this.lastContent = content;
		// Each file gets a time of its own, which orders the list.
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.files.send(this.supervisor, "C:\\dossier\\employeurs 2025.csv", content(content))).isTrue();
		// Other tests may have sent files at later times.
		return this.files.page(this.supervisor, null)
			.stream()
			.filter((file) -> file.agentNumber() == this.supervisor.number())
			.findFirst()
			.orElseThrow();
	}

	private EmployerFile again(EmployerFile file) {
		return this.files.file(this.supervisor, file.id()).orElseThrow();
	}

	private String save(EmployerFile file) throws IOException {
		StringWriter saved = new StringWriter();
		this.files.refusedLines(this.supervisor, file.id(), saved);
		return saved.toString();
	}

	private int chunks(EmployerFile file) {
		return this.database.sql("select count(*) from employer_file_chunk where file_id = ?")
			.param(file.id())
			.query(Integer.class)
			.single();
	}

	private String line(String hours) {
		return "%s;Martin;%d;%s;SALARIE;73282932000074\n".formatted(People.newNir().formatted(),
				Year.now((Clock) this.clock).getValue() - 1, hours);
	}

	private static InputStream content(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
