package fr.compteformation.office.journal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.CurrentUser;
import fr.compteformation.PortalTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The audit log by person, on every database.
 */
abstract class JournalLinesTests extends PortalTests {

	@Autowired
	private JournalLines journal;

	@Autowired
	private CurrentUser user;

	private Agent supervisor;

	@BeforeEach
	void signIn() {
		this.supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
	}

	@Test
	void aPersonIsFoundInEveryLineAboutThem() {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, "80");
		DocumentId file = form.getDocuments().getFirst();
		SomeDeclarations.declare(this.portal, learner, form);
		write(Act.PERSON_OPENED, new Subject(Subject.Kind.HOLDER, learner.holder().value()));
		write(Act.ACCOUNT_FROZEN, new Subject(Subject.Kind.ACCOUNT, learner.citizen().accountId()));
		write(Act.DECLARATION_OPENED, new Subject(Subject.Kind.DECLARATION, SomeDeclarations.idOf(form)));
		write(Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		write(Act.JOURNAL_EXPORTED, new Subject(Subject.Kind.JOURNAL, null));
		this.user.signIn(this.supervisor);
		List<JournalLine> lines = this.journal.page(this.supervisor, of(learner), null).lines();
		assertThat(lines).extracting((line) -> line.entry().act())
			.containsExactly(Act.FILE_OPENED, Act.DECLARATION_OPENED, Act.ACCOUNT_FROZEN, Act.PERSON_OPENED);
		assertThat(lines).allSatisfy((line) -> {
			assertThat(line.person().orElseThrow().holder()).isEqualTo(learner.holder());
			assertThat(line.agent().number()).isEqualTo(this.supervisor.number());
		});
		assertThat(lines).extracting((line) -> line.person().orElseThrow().declaration())
			.containsExactly(SomeDeclarations.idOf(form), SomeDeclarations.idOf(form), null, null);
	}

	@Test
	void aFileIsThatOfTheLatestDeclarationThatKeptIt() {
		Learner learner = new Learner(this.portal);
		DifDeclaration first = SomeDeclarations.form(this.portal, learner, "80");
		SomeDeclarations.declare(this.portal, learner, first);
		DocumentId file = first.getDocuments().getFirst();
		UUID latest = SomeDeclarations.idOf(first);
		for (String hours : List.of("90", "100")) {
			DifDeclaration next = SomeDeclarations.form(this.portal, learner, hours);
			SomeDeclarations.declare(this.portal, learner, next);
			latest = SomeDeclarations.idOf(next);
			keep(file, latest);
		}
		write(Act.FILE_OPENED, new Subject(Subject.Kind.FILE, file.value()));
		this.user.signIn(this.supervisor);
		assertThat(this.journal.page(this.supervisor, of(learner), null).lines())
			.extracting((line) -> line.person().orElseThrow().declaration())
			.containsExactly(latest);
	}

	@Test
	void theExportOfAPersonIsALineAboutThem() throws IOException {
		Learner learner = new Learner(this.portal);
		write(Act.PERSON_OPENED, new Subject(Subject.Kind.HOLDER, learner.holder().value()));
		this.user.signIn(this.supervisor);
		StringBuilder file = new StringBuilder();
		this.journal.export(this.supervisor, of(learner), Locale.FRENCH, file);
		List<String> lines = file.toString().lines().toList();
		assertThat(lines.getFirst()).isEqualTo("\ufeffDate et heure;Agent;Action;Objet;Référence;Personne;Avant;Après");
		assertThat(lines.get(1)).contains("Camille Martin (agent " + this.supervisor.number() + ")",
				"a exporté le journal");
		assertThat(lines.getLast()).contains("a ouvert la page d’une personne");
		assertThat(WrittenActs.about(this.portal.getBean(JdbcClient.class), learner.holder().value()))
			.endsWith("JOURNAL_EXPORTED");
	}

	@Test
	void agentsReadTheirOwnLinesOnly() {
		Agent agent = SomeAgents.active(this.portal, SomeAgents.newEmail());
		write(Act.JOURNAL_EXPORTED, new Subject(Subject.Kind.JOURNAL, null));
		this.user.signIn(agent);
		assertThat(this.journal.own(agent, null).lines()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.journal.page(agent, new JournalSearch(null, null, null, null, null), null));
	}

	private void keep(DocumentId file, UUID declaration) {
		this.portal.getBean(JdbcClient.class)
			.sql("insert into dif_declaration_document (declaration_id, position, document_id) values (?, 1, ?)")
			.params(declaration, file.value())
			.update();
	}

	private void write(Act act, Subject subject) {
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> this.portal.getBean(Journal.class).write(this.supervisor, act, subject, null, null));
	}

	private static JournalSearch of(Learner learner) {
		return new JournalSearch(null, null, null, null, learner.holder());
	}

}
