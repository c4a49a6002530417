package fr.compteformation.office.sentfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Employers’ files sent by page, on every database.
 */
abstract class SentFilesTests extends PortalTests {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	@Autowired
	private EmployerFileKind kind;

	@Autowired
	private SentFiles files;

	@Autowired
	private SentFileTable table;

	@Autowired
	private SentFileContents contents;

	@Autowired
	private SentFileArrival arrival;

	@Autowired
	private CurrentUser user;

	private Agent supervisor;

	private SomeSentFiles page;

	@BeforeEach
	void signIn() {
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.supervisor);
		this.page = new SomeSentFiles(this.portal, this.kind, this.supervisor);
	}

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.portal);
	}

	@Test
	void aFileIsReadInTheBackgroundAndCounted() throws IOException {
		SentFile sent = send(HEADER + line("120") + line("9999") + line("80"));
		assertThat(sent.state()).isEqualTo(SentFile.State.WAITING);
		assertThat(sent.name()).isEqualTo("envoi 2025.csv");
		this.page.readAll();
		SentFile read = this.page.again(sent);
		assertThat(read.state()).isEqualTo(SentFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.alreadyKnown(), read.refused())).containsExactly(3L, 2L, 0L,
				1L);
		assertThat(read.agentNumber()).isEqualTo(this.supervisor.number());
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("EMPLOYER_FILE_SENT");
	}

	@Test
	void refusedLinesAreSavedCorrectedAndSentAgain() throws IOException {
		String wrong = line("9999");
		SentFile sent = send(HEADER + line("120") + wrong);
		this.page.readAll();
		assertThat(this.page.again(sent).hasRefusedLines()).isTrue();
		String saved = this.page.save(sent);
		assertThat(saved.lines()).hasSize(2).last().asString().startsWith(wrong.strip() + ";3;\"").endsWith("\"");
		assertThat(WrittenActs.by(this.database, this.supervisor)).contains("EMPLOYER_FILE_REFUSALS_SAVED");
		SentFile stillWrong = send(saved);
		this.page.readAll();
		assertThat(this.page.save(stillWrong).lines()).hasSize(2).last().asString().startsWith(wrong.strip() + ";2;\"");
		SentFile corrected = send(saved.replace("9999", "99"));
		this.page.readAll();
		assertThat(this.page.again(corrected).kept()).isOne();
		assertThat(this.page.again(corrected).refused()).isZero();
	}

	@Test
	void aFileThatWasReadBeforeChangesNothing() throws IOException {
		String content = HEADER + line("120");
		send(content);
		this.page.readAll();
		SentFile second = send(content);
		this.page.readAll();
		assertThat(this.page.again(second).state()).isEqualTo(SentFile.State.KNOWN);
	}

	@Test
	void aFileThatIsNoneIsRefusedAsByTheCommand() throws IOException {
		SentFile sent = send("nom;prenom\n");
		this.page.readAll();
		assertThat(this.page.again(sent).state()).isEqualTo(SentFile.State.UNREADABLE);
		assertThat(this.page.again(sent).problem()).isEqualTo(FileInspection.Problem.HEADER);
		assertThat(chunks(sent)).isZero();
	}

	@Test
	void contentIsStoredEncryptedAndOnlyWhileItIsNeeded() throws IOException {
		String nir = People.newNir().formatted();
		SentFile sent = send(HEADER + line("120") + nir + ";Martin\n");
		byte[] stored = this.database.sql("select content from sent_file_chunk where file_id = ?")
			.param(sent.id())
			.query(byte[].class)
			.single();
		assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Martin", nir);
		this.page.readAll();
		assertThat(chunks(sent)).isOne();
		this.clock.advance(SentFileKind.CONTENT_KEPT.plus(Duration.ofHours(1)));
		assertThat(this.table.withOldContent(this.clock.instant().minus(SentFileKind.CONTENT_KEPT)))
			.contains(sent.id());
		this.contents.remove(sent.id());
		assertThat(this.page.again(sent).hasRefusedLines()).isFalse();
		SentFile flawless = send(HEADER + line("120"));
		this.page.readAll();
		assertThat(chunks(flawless)).isZero();
	}

	@Test
	void anotherNodeResumesAReadingThatStopped() throws IOException {
		SentFile sent = send(HEADER + line("120"));
		this.page.readAll();
		// As if the node had died after the last line and before recording the end.
		this.database.sql("update sent_file set state = 'WAITING' where id = ?").param(sent.id()).update();
		this.contents.write(sent.id(), content(this.lastContent), this.kind.mostBytes());
		this.page.readAll();
		assertThat(this.page.again(sent).state()).isEqualTo(SentFile.State.DONE);
	}

	@Test
	void filesWithoutContentAreForgottenAfterFiveYears() throws IOException {
		SentFile flawless = send(HEADER + line("120"));
		SentFile withContent = send(HEADER + line("9999"));
		this.page.readAll();
		this.table.forgetOld(flawless.sentAt());
		assertThat(this.files.file(this.supervisor, flawless.id())).isPresent();
		this.table.forgetOld(this.clock.instant().plusSeconds(60));
		assertThat(this.files.file(this.supervisor, flawless.id())).isEmpty();
		assertThat(this.files.file(this.supervisor, withContent.id())).isPresent();
	}

	@Test
	void whatWasCutOffLeavesNothing() throws IOException {
		InputStream cut = unreadable();
		assertThatIOException().isThrownBy(() -> this.files.send(this.supervisor, this.kind, "a.csv", cut));
		assertThat(sentByTheSupervisor()).isZero();
	}

	private static InputStream unreadable() throws IOException {
		InputStream closed = InputStream.nullInputStream();
		closed.close();
		return closed;
	}

	@Test
	void whatAKilledNodeReceivedIsRemovedLater() throws IOException {
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		this.table.begin(id, this.kind.name(), "a.csv", this.supervisor, now);
		this.contents.write(id, content(HEADER), this.kind.mostBytes());
		this.arrival.removeCutOff(now.plus(SentFileArrival.LONGEST));
		assertThat(this.files.file(this.supervisor, id)).isPresent();
		this.arrival.removeCutOff(now.plus(SentFileArrival.LONGEST).plusSeconds(1));
		assertThat(this.files.file(this.supervisor, id)).isEmpty();
	}

	@Test
	void theReadOnlyModeRefusesAFileBeforeItsFirstByte() throws IOException {
		InputStream unreadable = unreadable();
		SomeSite.refuseChanges(this.portal);
		assertThatExceptionOfType(ChangeRefused.class)
			.isThrownBy(() -> this.files.send(this.supervisor, this.kind, "a.csv", unreadable));
		assertThat(sentByTheSupervisor()).isZero();
	}

	@Test
	void aFileThatIsRefusedAtItsEndLeavesNothing() {
		InputStream last = new InputStream() {

			@Override
			public int read() {
				SomeSite.refuseChanges(SentFilesTests.this.portal);
				return -1;
			}

		};
		InputStream content = new SequenceInputStream(content(HEADER), last);
		assertThatExceptionOfType(ChangeRefused.class)
			.isThrownBy(() -> this.files.send(this.supervisor, this.kind, "a.csv", content));
		assertThat(sentByTheSupervisor()).isZero();
	}

	@Test
	void whatArrivedIsNotRemoved() throws IOException {
		SentFile sent = send(HEADER + line("120"));
		this.table.remove(sent.id());
		assertThat(this.files.file(this.supervisor, sent.id())).isPresent();
		assertThat(chunks(sent)).isOne();
	}

	private int sentByTheSupervisor() {
		return this.database.sql("select count(*) from sent_file where agent_id = ?")
			.param(this.supervisor.agentId())
			.query(Integer.class)
			.single();
	}

	@Test
	void onlySupervisorsSendAndSee() throws IOException {
		SentFile sent = send(HEADER);
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		this.user.signIn(agent);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.files.send(agent, this.kind, "a.csv", content("")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.files.page(agent, this.kind, null));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.files.refusedLines(agent, sent, new StringWriter()));
	}

	private String lastContent = "";

	private SentFile send(String content) throws IOException {
		this.lastContent = content;
		return this.page.send(content);
	}

	private int chunks(SentFile file) {
		return this.database.sql("select count(*) from sent_file_chunk where file_id = ?")
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
