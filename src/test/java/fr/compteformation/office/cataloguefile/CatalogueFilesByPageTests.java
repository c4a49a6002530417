package fr.compteformation.office.cataloguefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.CurrentUser;
import fr.compteformation.MovableClock;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTest;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.sentfile.ReadingEnd;
import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.office.sentfile.SentFileReading;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CatalogueFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files of trainings sent by page, on every database. */
@PortalTest
abstract class CatalogueFilesByPageTests {

	private static final String SIRET = "73282932000074";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private CatalogueFileKind kind;

	@Autowired
	private CatalogueFiles catalogue;

	@Autowired
	private SentFiles files;

	@Autowired
	private SentFileReading reading;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	@Autowired
	private CurrentUser user;

	private Agent supervisor;

	/** Of this test only, because the portal remembers the contents it read. */
	private String course;

	@BeforeEach
	void signIn() {
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.supervisor);
		this.course = UUID.randomUUID().toString();
	}

	@Test
	void aFileIsReadInTheBackgroundAndCounted() throws IOException {
		SentFile sent = send(file(line("1", "650"), line("2", "0"), line("3", "650")));
		assertThat(sent.state()).isEqualTo(SentFile.State.WAITING);
		readAll();
		SentFile read = again(sent);
		assertThat(read.state()).isEqualTo(SentFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.refused())).containsExactly(3L, 2L, 1L);
		assertThat(sessions()).isEqualTo(2);
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("CATALOGUE_FILE_SENT");
	}

	@Test
	void refusedLinesAreSavedCorrectedAndSentAgain() throws IOException {
		SentFile sent = send(file(line("1", "650"), line("2", "0")));
		readAll();
		String saved = save(sent);
		assertThat(saved.lines()).hasSize(2).last().asString().endsWith(";3;\"Le prix est incorrect\"");
		assertThat(WrittenActs.by(this.database, this.supervisor)).contains("CATALOGUE_FILE_REFUSALS_SAVED");
		SentFile corrected = send(saved.replace(";0;", ";99;"));
		readAll();
		assertThat(again(corrected).kept()).isOne();
		assertThat(again(corrected).refused()).isZero();
		assertThat(sessions()).isEqualTo(2);
	}

	@Test
	void noSavedCellIsAFormula() throws IOException {
		String evil = line("1", "0").replace("Tenir ses comptes", "=cmd|'/c calc'!A1");
		SentFile sent = send(file(evil, "\"=1+1;@x;-2"));
		readAll();
		String saved = save(sent);
		assertThat(saved).contains(";'=cmd|", "'\"=1+1;'@x;'-2");
		assertThat(saved.lines()).allSatisfy((line) -> assertThat(line).doesNotContainPattern("(^|;)\"?[=+@-]"));
		SentFile corrected = send(saved.replace(";0;", ";99;"));
		readAll();
		assertThat(again(corrected).kept()).isOne();
		assertThat(this.database.sql("select goals from training_course where number = ?")
			.param(this.course)
			.query(String.class)
			.single()).isEqualTo("=cmd|'/c calc'!A1");
	}

	@Test
	void wrongColumnsAndBrokenEncodingAreRefused() throws IOException {
		SentFile columns = send("nir;nom_naissance;annee;heures;statut;siret\n");
		SentFile encoding = send(file(line("1", "650")).getBytes(StandardCharsets.UTF_16));
		readAll();
		assertThat(again(columns).problem()).isEqualTo(FileInspection.Problem.HEADER);
		assertThat(again(encoding).problem()).isEqualTo(FileInspection.Problem.ENCODING);
		assertThat(again(encoding).withContent()).isFalse();
	}

	@Test
	void aHugeFileLeavesNothing() throws IOException {
		SentFileKind smaller = new CatalogueFileKind(this.catalogue) {

			@Override
			public long mostBytes() {
				return 1 << 20;
			}

		};
		assertThat(this.files.send(this.supervisor, smaller, "a.csv", content(new byte[(1 << 20) + 1])))
			.isEqualTo(Sending.TOO_BIG);
		assertThat(this.database.sql("select count(*) from sent_file where agent_id = ?")
			.param(this.supervisor.agentId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aReadingKilledHalfWayGoesOn() throws IOException {
		String[] lines = IntStream.rangeClosed(1, 1100)
			.mapToObj((session) -> line(String.valueOf(session), (session % 400 == 0) ? "0" : "650"))
			.toArray(String[]::new);
		SentFile sent = send(file(lines));
		// As if the node had died after the first chunk.
		assertThatExceptionOfType(PowerCut.class).isThrownBy(() -> this.kind.read(null,
				new ByteArrayResource(file(lines).getBytes(StandardCharsets.UTF_8)), (counts) -> {
					throw new PowerCut();
				}));
		assertThat(sessions()).isEqualTo(499);
		readAll();
		SentFile read = again(sent);
		assertThat(read.state()).isEqualTo(SentFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.refused())).containsExactly(1100L, 1098L, 2L);
		assertThat(save(sent).lines().skip(1)).hasSize(2).first().asString().contains(";401;");
	}

	@Test
	void theSameFileOfTwoSupervisorsIsReadOnce() throws Exception {
		String content = file(line("1", "650"), line("2", "0"));
		Agent other = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(other);
		this.files.send(other, this.kind, "a.csv", content(content.getBytes(StandardCharsets.UTF_8)));
		this.user.signIn(this.supervisor);
		SentFile second = send(content);
		readAll();
		assertThat(again(second).state()).isEqualTo(SentFile.State.KNOWN);
		assertThat(again(second).refused()).isOne();
		assertThat(save(second).lines()).hasSize(2);
		assertThat(sessions()).isOne();
	}

	@Test
	void twoReadersOfOneFileTakeEachLineOnce() throws Exception {
		byte[] content = file(IntStream.rangeClosed(1, 1000)
			.mapToObj((session) -> line(String.valueOf(session), "650"))
			.toArray(String[]::new)).getBytes(StandardCharsets.UTF_8);
		Callable<ReadingEnd> reader = () -> this.kind.read(null, new ByteArrayResource(content), (counts) -> {
		});
		assertThat(Parallel.times(2, reader)).isNotEmpty().doesNotHaveAnyElementsOfTypes(ReadingEnd.Stopped.class);
		ReadingEnd end = reader.call();
		assertThat(end instanceof ReadingEnd.Complete || end instanceof ReadingEnd.CompleteBefore).isTrue();
		assertThat(sessions()).isEqualTo(1000);
	}

	private void readAll() {
		this.reading.readAll(this.kind);
	}

	private SentFile send(String content) throws IOException {
		return send(content.getBytes(StandardCharsets.UTF_8));
	}

	private SentFile send(byte[] content) throws IOException {
		// Each file gets a time of its own, which orders the list.
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(this.files.send(this.supervisor, this.kind, "formations.csv", content(content)))
			.isEqualTo(Sending.STORED);
		return this.files.page(this.supervisor, this.kind, null)
			.stream()
			.filter((file) -> file.agentNumber() == this.supervisor.number())
			.findFirst()
			.orElseThrow();
	}

	private SentFile again(SentFile file) {
		return this.files.file(this.supervisor, file.id()).orElseThrow();
	}

	private String save(SentFile file) throws IOException {
		StringWriter saved = new StringWriter();
		this.files.refusedLines(this.supervisor, again(file), saved);
		return saved.toString();
	}

	private int sessions() {
		return this.database
			.sql("""
					select count(*) from training_session session join training_course course on course.id = session.course_id
					where course.number = ?""")
			.param(this.course)
			.query(Integer.class)
			.single();
	}

	private String line(String session, String price) {
		LocalDate start = PortalTime.today(this.clock).plusDays(20);
		return SIRET + ";Chiffres Clairs;3 rue des Écoles;35000;Rennes;;2030-01-31;" + this.course
				+ ";Comptabilité;Tenir ses comptes;Tout public;14 h Achats;comptable;;DEBUTANT;fr;OUI;14;" + price + ';'
				+ session + ';' + start + ';' + start.plusDays(2) + ";JOURNEE;8;DISTANCE;;;";
	}

	private static String file(String... lines) {
		return CatalogueFiles.COLUMNS.header() + '\n'
				+ List.of(lines).stream().collect(Collectors.joining("\n", "", "\n"));
	}

	private static InputStream content(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	/** Ends a reading without a trace. */
	private static final class PowerCut extends RuntimeException {

	}

}
