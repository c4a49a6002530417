package fr.compteformation.office.journal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class JournalViewTests extends UiTests {

	private Agent agent;

	@BeforeEach
	void signInASupervisor() {
		this.agent = SomeAgents.active(this.context, SomeAgents.newEmail());
		Agent supervisor = SomeAgents.supervisor(this.context, SomeAgents.newEmail());
		signIn(supervisor,
				supervisor.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
	}

	@Test
	void showsWhoDidWhatFromTheNewestOn() {
		write(Act.FILE_OPENED, null, null);
		write(Act.DECISION, "120 h", "CORRECTED 96 h");
		open();
		assertThat(rows()).hasSize(2);
		assertThat(rows().getFirst()).contains("Camille Martin (agent " + this.agent.number() + ")",
				"a corrigé 120 h en 96 h", "Déclaration", "120 h → Corrigée 96 h");
		assertThat(rows().getLast()).contains("a ouvert un fichier");
	}

	@Test
	void findsByThePersonConcerned() {
		Learner learner = new Learner(this.context);
		write(Act.NIR_UNMASKED, new Subject(Subject.Kind.HOLDER, learner.holder().value()), null, null);
		write(Act.ACCOUNT_FROZEN, new Subject(Subject.Kind.ACCOUNT, learner.citizen().accountId()), "OPEN",
				"ASKED_BY_PERSON");
		write(Act.FILE_OPENED, null, null);
		open();
		TextField number = _get(TextField.class, (search) -> search.withLabel("Numéro de la personne"));
		_setValue(number, learner.nir().value());
		assertThat(rows()).hasSize(2).first().asString().contains("a bloqué un compte");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("/agent/personnes/" + learner.holder().value())
			.anyMatch((link) -> link.endsWith("&personne=" + learner.holder().value()));
		_setValue(number, "12");
		assertThat(number.isInvalid()).isTrue();
	}

	@Test
	void agentsSeeTheirOwnActs() {
		signIn(this.agent,
				this.agent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		write(Act.FILE_OPENED, null, null);
		UI.getCurrent().navigate("agent/mes-actes");
		assertThat(rows()).singleElement().asString().contains("a ouvert un fichier");
	}

	@Test
	void findsByActAndByDay() {
		write(Act.FILE_OPENED, null, null);
		write(Act.DECISION, "120 h", "CORRECTED 96 h");
		open();
		_setValue(act(), Act.DECISION);
		assertThat(rows()).hasSize(1);
		_setValue(_get(DatePicker.class, (search) -> search.withLabel("Du")), LocalDate.of(2999, 1, 1));
		_assertOne(Paragraph.class, (search) -> search.withText("Aucune ligne ne correspond à ces critères."));
		assertThat(_get(Anchor.class, (search) -> search.withText("Exporter en CSV")).getHref())
			.isEqualTo("/agent/journal.csv?numero=%d&acte=DECISION&du=2999-01-01".formatted(this.agent.number()));
	}

	@Test
	void showsMoreWhenAskedTo() {
		for (int i = 0; i < 60; i++) {
			write(Act.FILE_OPENED, null, null);
		}
		open();
		assertThat(rows()).hasSize(50);
		_click(_get(Button.class, (search) -> search.withText("Afficher les lignes suivantes")));
		assertThat(rows()).hasSize(60);
		_assertNone(Button.class, (search) -> search.withText("Afficher les lignes suivantes"));
	}

	private void open() {
		UI.getCurrent().navigate("agent/journal");
		_setValue(_get(IntegerField.class), this.agent.number());
	}

	private void write(Act act, String before, String after) {
		write(act, new Subject(Subject.Kind.DECLARATION, UUID.randomUUID()), before, after);
	}

	private void write(Act act, Subject subject, String before, String after) {
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult(
					(status) -> this.context.getBean(Journal.class).write(this.agent, act, subject, before, after));
	}

	@SuppressWarnings("unchecked")
	private static Select<Act> act() {
		return _get(Select.class, (search) -> search.withLabel("Action"));
	}

	private static List<String> rows() {
		return _find(NativeTableRow.class).stream()
			.skip(1)
			.map((row) -> row.getElement().getTextRecursively())
			.toList();
	}

}
