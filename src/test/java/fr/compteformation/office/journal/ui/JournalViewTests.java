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

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
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
		write(Act.DECISION, "120", "96");
		open();
		assertThat(rows()).hasSize(2);
		assertThat(rows().getFirst()).contains(String.valueOf(this.agent.number()), "Décision", "Déclaration",
				"120 → 96");
		assertThat(rows().getLast()).contains("Ouverture d’un fichier");
	}

	@Test
	void findsByActAndByDay() {
		write(Act.FILE_OPENED, null, null);
		write(Act.DECISION, "120", "96");
		open();
		_setValue(act(), Act.DECISION);
		assertThat(rows()).hasSize(1);
		_setValue(_get(DatePicker.class, (search) -> search.withLabel("Du")), LocalDate.of(2999, 1, 1));
		_assertOne(Paragraph.class, (search) -> search.withText("Aucune ligne ne correspond à ces critères."));
		assertThat(_get(Anchor.class, (search) -> search.withText("Exporter (CSV)")).getHref())
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
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBean(Journal.class)
				.write(this.agent, act, new Subject(Subject.Kind.DECLARATION, UUID.randomUUID()), before, after));
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
