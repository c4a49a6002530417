package fr.compteformation.office.queue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class QueueViewTests extends UiTests {

	@Autowired
	private JdbcClient database;

	// Other tests may have declared before.
	@BeforeEach
	void nobodyWaits() {
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
		signIn(SomeAgents.active(this.context, SomeAgents.newEmail()), "ROLE_AGENT");
	}

	@Test
	void anEmptyQueueSaysSo() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Déclarations"));
		assertThat(page()).contains("Aucune déclaration n’attend.");
		_click(_get(Button.class, (search) -> search.withText("Prendre la suivante")));
		assertThat(page()).contains("Aucune déclaration n’attend.");
	}

	@Test
	void showsWhatWaitsAndWhatItsDocumentSeemsToSay() {
		declares("96");
		this.database.sql("update dif_declaration set finding = 'DIFFERS' where turn = 'AGENT'").update();
		open();
		assertThat(page()).contains("96\u00a0h", "À vérifier", "Le document dit autre chose", "Ouvrir");
	}

	@Test
	void eachChoiceLeavesWhatFitsIt() {
		declares("20");
		declares("120");
		this.database.sql("update dif_declaration set finding = 'SILENT' where turn = 'AGENT' and hours = 20").update();
		open();
		assertThat(rows()).isEqualTo(2);
		choose("Heures déclarées", 80);
		assertThat(rows()).isEqualTo(1);
		choose("Heures déclarées", null);
		choose("Lecture du document", DifFinding.SILENT);
		assertThat(rows()).isEqualTo(1);
		choose("Déposée depuis", 7);
		assertThat(rows()).isZero();
		assertThat(page()).contains("Aucune déclaration n’attend.");
	}

	@Test
	void theNextOneOpens() {
		declares("96");
		open();
		_click(_get(Button.class, (search) -> search.withText("Prendre la suivante")));
		_assertOne(H1.class, (search) -> search.withText("Déclaration de DIF"));
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(new Learner(this.context).citizen());
		open();
		assertThat(page()).contains("Accès refusé");
	}

	private void declares(String hours) {
		Learner learner = new Learner(this.context);
		SomeDeclarations.declare(this.context, learner, SomeDeclarations.form(this.context, learner, hours));
	}

	private static void open() {
		UI.getCurrent().navigate("agent/dif");
	}

	@SuppressWarnings("unchecked")
	private static <T> void choose(String label, T value) {
		_setValue((Select<T>) _get(Select.class, (search) -> search.withLabel(label)), value);
	}

	// Without the header row.
	private static int rows() {
		return Math.max(_find(NativeTableRow.class).size() - 1, 0);
	}

}
