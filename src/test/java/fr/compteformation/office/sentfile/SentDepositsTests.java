package fr.compteformation.office.sentfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.CurrentUser;
import fr.compteformation.People;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.EmployerFileKind;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Professional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/** Employers’ files that employers send themselves, on every database. */
abstract class SentDepositsTests extends PortalTests {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	@Autowired
	private EmployerFileKind kind;

	@Autowired
	private SentDeposits deposits;

	@Autowired
	private SentFiles files;

	@Autowired
	private SentFileReading reading;

	@Autowired
	private CurrentUser user;

	private String siret;

	private Professional employer;

	@BeforeEach
	void signIn() {
		this.siret = SomeEmployers.newSiret();
		this.employer = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), this.siret);
		this.user.signIn(this.employer);
	}

	@Test
	void theFileOfAnEmployerIsReadAndCredited() throws IOException {
		Nir nir = People.newNir();
		SentFile sent = send(HEADER + line(nir, "1607", this.siret));
		assertThat(sent.state()).isEqualTo(SentFile.State.WAITING);
		assertThat(sent.organisation()).isEqualTo("Biscuiterie de l’Aven");
		assertThat(sent.agentNumber()).isNull();
		this.reading.readAll(this.kind);
		assertThat(page()).singleElement().satisfies((read) -> {
			assertThat(read.state()).isEqualTo(SentFile.State.DONE);
			assertThat(read.kept()).isOne();
		});
	}

	@Test
	void linesAboutAnotherCompanyAreRefused() throws IOException {
		SentFile sent = send(HEADER + line(People.newNir(), "1607", SomeEmployers.newSiret())
				+ line(People.newNir(), "1607", this.siret));
		this.reading.readAll(this.kind);
		assertThat(page().getFirst().kept()).isOne();
		assertThat(page().getFirst().refused()).isOne();
		StringWriter saved = new StringWriter();
		this.deposits.refusedLines(this.employer, sent.id(), saved);
		assertThat(saved.toString().lines()).hasSize(2)
			.last()
			.asString()
			.contains("Cet établissement n’est pas de l’entreprise qui envoie le fichier.");
	}

	@Test
	void theFundCanStillReadWhatAnEmployerMayNotDeclare() throws IOException {
		String other = SomeEmployers.newSiret();
		String content = HEADER + line(People.newNir(), "1607", other);
		send(content);
		this.reading.readAll(this.kind);
		assertThat(page().getFirst().kept()).isZero();
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(supervisor);
		this.files.send(supervisor, this.kind, "tout.csv",
				new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
		this.reading.readAll(this.kind);
		assertThat(this.files.page(supervisor, this.kind, null)).first().satisfies((read) -> {
			assertThat(read.state()).isEqualTo(SentFile.State.DONE);
			assertThat(read.kept()).isOne();
		});
	}

	@Test
	void anEmployerSeesItsOwnFilesOnly() throws IOException {
		SentFile sent = send(HEADER + "bonjour\n");
		this.reading.readAll(this.kind);
		assertThat(this.deposits.withRefusedLines(this.employer, sent.id())).isPresent();
		Professional other = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(),
				SomeEmployers.newSiret());
		this.user.signIn(other);
		assertThat(this.deposits.page(other, this.kind, null)).isEmpty();
		assertThat(this.deposits.withRefusedLines(other, sent.id())).isEmpty();
		StringWriter saved = new StringWriter();
		this.deposits.refusedLines(other, sent.id(), saved);
		assertThat(saved.toString()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.deposits.page(this.employer, this.kind, null));
	}

	@Test
	void colleaguesOfTheSameEstablishmentSeeTheFile() throws IOException {
		send(HEADER + "bonjour\n");
		Professional colleague = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(), this.siret);
		this.user.signIn(colleague);
		assertThat(this.deposits.page(colleague, this.kind, null)).hasSize(1);
	}

	@Test
	void providersSendNone() {
		Professional provider = SomeProfessionals.active(this.portal, SomeProfessionals.newEmail(), this.siret);
		this.user.signIn(provider);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.deposits.send(provider, this.kind, "a.csv", InputStream.nullInputStream()));
	}

	@Test
	void supervisorsSeeWhichEmployerSentAFile() throws IOException {
		SentFile sent = send(HEADER + "bonjour\n");
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(supervisor);
		assertThat(this.files.file(supervisor, sent.id()))
			.hasValueSatisfying((file) -> assertThat(file.organisation()).isEqualTo("Biscuiterie de l’Aven"));
	}

	@Test
	void aFileThatDoesNotArriveLeavesNothing() {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}
		};
		assertThatIOException().isThrownBy(() -> this.deposits.send(this.employer, this.kind, "a.csv", broken));
		assertThat(page()).isEmpty();
		assertThat(this.database.sql("select count(*) from sent_file where professional_id = ?")
			.param(this.employer.accountId())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void fiftyFilesADayAreEnough() {
		List<Sending> sent = IntStream.rangeClosed(0, SentDeposits.A_DAY).mapToObj((file) -> deposit("")).toList();
		assertThat(sent.subList(0, SentDeposits.A_DAY)).containsOnly(Sending.STORED);
		assertThat(sent.getLast()).isEqualTo(Sending.TOO_MANY);
	}

	private SentFile send(String content) {
		assertThat(deposit(content)).isEqualTo(Sending.STORED);
		return page().getFirst();
	}

	private Sending deposit(String content) {
		try {
			return this.deposits.send(this.employer, this.kind, "C:\\paie\\2025.csv",
					new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private List<SentFile> page() {
		return this.deposits.page(this.employer, this.kind, null);
	}

	private static String line(Nir nir, String hours, String siret) {
		return "%s;L’Héritier;2025;%s;SALARIE;%s\n".formatted(nir.value(), hours, siret);
	}

}
