package fr.compteformation.office.cataloguefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.springframework.core.io.ByteArrayResource;

import fr.compteformation.CurrentUser;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.sentfile.ReadingEnd;
import fr.compteformation.office.sentfile.Sending;
import fr.compteformation.office.sentfile.SentFile;
import fr.compteformation.office.sentfile.SentFileKind;
import fr.compteformation.office.sentfile.SentFiles;
import fr.compteformation.office.sentfile.SomeSentFiles;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CatalogueFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files of trainings sent by page, on every database. */
abstract class CatalogueFilesByPageTests extends PortalTests {

	private static final String SIRET = "73282932000074";

	@Autowired
	private CatalogueFileKind kind;

	@Autowired
	private CatalogueFiles catalogue;

	@Autowired
	private SentFiles files;

	@Autowired
	private CurrentUser user;

	private Agent supervisor;

	private SomeSentFiles page;

	/** Of this test only, because the portal remembers the contents it read. */
	private String course;

	@BeforeEach
	void signIn() {
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(this.supervisor);
		this.page = new SomeSentFiles(this.portal, this.kind, this.supervisor);
		this.course = UUID.randomUUID().toString();
	}

	@Test
	void aFileIsReadInTheBackgroundAndCounted() throws IOException {
		SentFile sent = this.page.send(file(line("1", "650"), line("2", "0"), line("3", "650")));
		assertThat(sent.state()).isEqualTo(SentFile.State.WAITING);
		this.page.readAll();
		SentFile read = this.page.again(sent);
		assertThat(read.state()).isEqualTo(SentFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.refused())).containsExactly(3L, 2L, 1L);
		assertThat(sessions()).isEqualTo(2);
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("CATALOGUE_FILE_SENT");
	}

	@Test
	void refusedLinesAreSavedCorrectedAndSentAgain() throws IOException {
		SentFile sent = this.page.send(file(line("1", "650"), line("2", "0")));
		this.page.readAll();
		String saved = this.page.save(sent);
		assertThat(saved.lines()).hasSize(2).last().asString().endsWith(";3;\"Le prix est incorrect\"");
		assertThat(WrittenActs.by(this.database, this.supervisor)).contains("CATALOGUE_FILE_REFUSALS_SAVED");
		SentFile corrected = this.page.send(saved.replace(";0;", ";99;"));
		this.page.readAll();
		assertThat(this.page.again(corrected).kept()).isOne();
		assertThat(this.page.again(corrected).refused()).isZero();
		assertThat(sessions()).isEqualTo(2);
	}

	@Test
	void linesThatAreNotKeptAreNotOffered() throws IOException {
		String content = file(line("1", "650"), line("2", "0"));
		this.page.send(content);
		this.page.readAll();
		this.kind.forgetRefusals();
		SentFile again = this.page.send(content);
		this.page.readAll();
		assertThat(this.page.again(again).hasRefusedLines()).isTrue();
		this.clock.advance(Duration.ofDays(61));
		this.kind.forgetRefusals();
		SentFile late = this.page.send(content);
		this.page.readAll();
		assertThat(this.page.again(late).refused()).isOne();
		assertThat(this.page.again(late).hasRefusedLines()).isFalse();
	}

	@Test
	void noSavedCellIsAFormula() throws IOException {
		String evil = line("1", "0").replace("Tenir ses comptes", "=cmd|'/c calc'!A1");
		SentFile sent = this.page.send(file(evil, "\"=1+1;@x;-2"));
		this.page.readAll();
		String saved = this.page.save(sent);
		assertThat(saved).contains(";'=cmd|", "'\"=1+1;'@x;'-2");
		assertThat(saved.lines()).allSatisfy((line) -> assertThat(line).doesNotContainPattern("(^|;)\"?[=+@-]"));
		SentFile corrected = this.page.send(saved.replace(";0;", ";99;"));
		this.page.readAll();
		assertThat(this.page.again(corrected).kept()).isOne();
		assertThat(this.database.sql("select goals from training_course where number = ?")
			.param(this.course)
			.query(String.class)
			.single()).isEqualTo("=cmd|'/c calc'!A1");
	}

	@Test
	void wrongColumnsAndBrokenEncodingAreRefused() throws IOException {
		SentFile columns = this.page.send("nir;nom_naissance;annee;heures;statut;siret\n");
		SentFile encoding = this.page.send(file(line("1", "650")).getBytes(StandardCharsets.UTF_16));
		this.page.readAll();
		assertThat(this.page.again(columns).problem()).isEqualTo(FileInspection.Problem.HEADER);
		assertThat(this.page.again(encoding).problem()).isEqualTo(FileInspection.Problem.ENCODING);
		assertThat(this.page.again(encoding).withContent()).isFalse();
	}

	@Test
	void aHugeFileLeavesNothing() throws IOException {
		SentFileKind smaller = new CatalogueFileKind(this.catalogue, this.clock) {

			@Override
			public long mostBytes() {
				return 1 << 20;
			}

		};
		assertThat(
				this.files.send(this.supervisor, smaller, "a.csv", new ByteArrayInputStream(new byte[(1 << 20) + 1])))
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
		SentFile sent = this.page.send(file(lines));
		// As if the node had died after the first chunk.
		assertThatExceptionOfType(PowerCut.class).isThrownBy(() -> this.kind.read(null,
				new ByteArrayResource(file(lines).getBytes(StandardCharsets.UTF_8)), (counts) -> {
					throw new PowerCut();
				}));
		assertThat(sessions()).isEqualTo(499);
		this.page.readAll();
		SentFile read = this.page.again(sent);
		assertThat(read.state()).isEqualTo(SentFile.State.DONE);
		assertThat(List.of(read.total(), read.kept(), read.refused())).containsExactly(1100L, 1098L, 2L);
		assertThat(this.page.save(sent).lines().skip(1)).hasSize(2).first().asString().contains(";401;");
	}

	@Test
	void theSameFileOfTwoSupervisorsIsReadOnce() throws Exception {
		String content = file(line("1", "650"), line("2", "0"));
		Agent other = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(other);
		this.files.send(other, this.kind, "a.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
		this.user.signIn(this.supervisor);
		SentFile second = this.page.send(content);
		this.page.readAll();
		assertThat(this.page.again(second).state()).isEqualTo(SentFile.State.KNOWN);
		assertThat(this.page.again(second).refused()).isOne();
		assertThat(this.page.save(second).lines()).hasSize(2);
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

	/** Ends a reading without a trace. */
	private static final class PowerCut extends RuntimeException {

	}

}
