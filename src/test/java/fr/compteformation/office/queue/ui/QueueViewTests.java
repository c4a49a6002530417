package fr.compteformation.office.queue.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
		this.database.sql("update dif_declaration set finding = 'DIFFERS', read_hours = 72.5 where turn = 'AGENT'")
			.update();
		open();
		assertThat(page()).contains("96\u00a0h", "À contrôler", "72,5\u00a0h diffère", "360,00", "personne",
				"1 en attente");
		assertThat(page()).doesNotContain("Martin");
	}

	@Test
	void eachTabShowsItsOwn() {
		declares("20");
		declares("120");
		this.database.sql("update dif_declaration set finding = 'DOUBTFUL' where turn = 'AGENT' and hours = 20")
			.update();
		open();
		assertThat(rows()).isEqualTo(2);
		tab("Lecture douteuse");
		assertThat(rows()).isEqualTo(1);
		tab("En retard");
		assertThat(rows()).isZero();
		assertThat(page()).contains("Rien en retard.", "La prochaine échéance est le ");
		open();
		assertThat(page()).contains("Rien en retard.");
	}

	@Test
	void agentsHaveTabsOfWhatTheyMayDecide() {
		open();
		assertThat(tabs()).containsExactly("À moi 0", "En retard 0", "Lecture douteuse 0", "Toutes 0");
	}

	@Test
	void supervisorsHaveAllTabs() {
		signIn(SomeAgents.supervisor(this.context, SomeAgents.newEmail()), "ROLE_AGENT", "ROLE_SUPERVISOR");
		open();
		assertThat(tabs()).contains("Contestées 0", "Relecture 0");
	}

	@Test
	void aReferenceFindsOne() {
		declares("20");
		long wanted = declares("120");
		open();
		_setValue(_get(TextField.class, (search) -> search.withLabel("Référence")), String.valueOf(wanted));
		assertThat(rows()).isEqualTo(1);
		assertThat(page()).contains("120\u00a0h");
		_setValue(_get(TextField.class, (search) -> search.withLabel("Référence")), "1");
		assertThat(page()).contains("Aucune déclaration en attente ne porte la référence 1.");
	}

	@Test
	void aQueueOfOnesOwnIsKeptChangedAndDeleted() {
		declares("20");
		declares("120");
		open();
		_click(_get(NativeButton.class, (search) -> search.withText("Ma file")));
		_click(_get(Button.class, (search) -> search.withText("Enregistrer la file")));
		assertThat(page()).contains("Donnez un nom à la file");
		_setValue(_get(TextField.class, (search) -> search.withLabel("Nom de la file")), "Les grosses");
		choose("Heures déclarées", 80);
		_click(_get(Button.class, (search) -> search.withText("Enregistrer la file")));
		assertThat(rows()).isEqualTo(1);
		assertThat(tabs()).contains("Les grosses");
		_click(_get(NativeButton.class, (search) -> search.withText("Modifier cette file")));
		_setValue(_get(TextField.class, (search) -> search.withLabel("Nom de la file")), "Les très grosses");
		_click(_get(Button.class, (search) -> search.withText("Enregistrer la file")));
		assertThat(tabs()).contains("Les très grosses").doesNotContain("Les grosses");
		_click(_get(NativeButton.class, (search) -> search.withText("Modifier cette file")));
		_click(_get(Button.class, (search) -> search.withText("Supprimer la file")));
		assertThat(rows()).isEqualTo(2);
		assertThat(tabs()).doesNotContain("Les très grosses");
	}

	@Test
	void whatAgreesIsValidatedTogether() {
		long agrees = declares("20");
		long differs = declares("120");
		this.database.sql(
				"update dif_declaration set finding = case hours when 20 then 'AGREES' else 'DIFFERS' end where turn = 'AGENT'")
			.update();
		open();
		select(agrees);
		select(differs);
		assertThat(page()).contains("2 déclarations choisies (50 au plus)");
		_click(_get(Button.class, (search) -> search.withText("Valider celles qui concordent")));
		assertThat(page()).contains("La lecture concorde pour 1 sur 2.");
		_click(_get(Button.class, (search) -> search.withText("Valider 1 déclaration")));
		assertThat(page()).contains(formatted(agrees) + " : fait",
				formatted(differs) + " : la lecture ne concorde pas, reste dans la file");
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	void aDocumentIsAskedForTogether() {
		long first = declares("20");
		long second = declares("96");
		open();
		select(first);
		select(second);
		this.database.sql("update dif_declaration set version = version + 1 where reference = ?")
			.param(second)
			.update();
		_click(_get(Button.class, (search) -> search.withText("Demander la même pièce")));
		_click(_get(Button.class, (search) -> search.withText("Demander la pièce à 2 personnes")));
		choose("Motif", DifMotive.ILLEGIBLE);
		_click(_get(Button.class, (search) -> search.withText("Demander la pièce à 2 personnes")));
		assertThat(page()).contains(formatted(first) + " : fait",
				formatted(second) + " : a changé entre-temps, rien n’est enregistré");
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	@SuppressWarnings("unchecked")
	void aColleagueIsGivenSeveral() {
		long reference = declares("20");
		Agent colleague = SomeAgents.active(this.context, SomeAgents.newEmail());
		open();
		select(reference);
		_click(_get(Button.class, (search) -> search.withText("Confier à un collègue")));
		_click(_get(Button.class, (search) -> search.withText("Confier 1 déclaration")));
		Select<AgentName> colleagues = _get(Select.class, (search) -> search.withLabel("Collègue"));
		assertThat(colleagues.isInvalid()).isTrue();
		_setValue(colleagues,
				colleagues.getListDataView()
					.getItems()
					.filter((name) -> name.id().equals(colleague.agentId()))
					.findFirst()
					.orElseThrow());
		_setValue(_get(TextField.class, (search) -> search.withLabel("Un mot pour votre collègue")),
				"Regarde la page 2");
		_click(_get(Button.class, (search) -> search.withText("Confier 1 déclaration")));
		assertThat(page()).contains(formatted(reference) + " : Confiée", "Agent " + colleague.number());
	}

	@Test
	void newOnesAreCountedWhileNobodySelects() {
		declares("20");
		open();
		declares("96");
		assertThat(refresh()).isEqualTo(1);
		assertThat(rows()).isEqualTo(2);
		long selected = declares("12");
		assertThat(refresh()).isEqualTo(2);
		select(selected);
		declares("24");
		assertThat(refresh()).isEqualTo(3);
		assertThat(rows()).isEqualTo(3);
	}

	@Test
	void theNextOneOpens() {
		declares("96");
		open();
		_click(_get(Button.class, (search) -> search.withText("Prendre la suivante")));
		assertThat(_get(H1.class).getText()).startsWith("Déclaration 1");
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(new Learner(this.context).citizen());
		open();
		assertThat(page()).contains("Accès refusé");
	}

	// Returns the reference.
	private long declares(String hours) {
		Learner learner = new Learner(this.context);
		DifDeclaration form = SomeDeclarations.form(this.context, learner, hours);
		SomeDeclarations.declare(this.context, learner, form);
		return this.database.sql("select reference from dif_declaration where id = ?")
			.param(SomeDeclarations.idOf(form))
			.query(Long.class)
			.single();
	}

	private static String formatted(long reference) {
		return new DifReference(reference).formatted();
	}

	private static void select(long reference) {
		_setValue(_get(Checkbox.class,
				(search) -> search.withPredicate((box) -> box.getAriaLabel()
					.filter(("Choisir la déclaration " + formatted(reference))::equals)
					.isPresent())),
				true);
	}

	private static void tab(String name) {
		_click(_get(NativeButton.class, (search) -> search
			.withPredicate((tab) -> isTab(tab) && tab.getElement().getTextRecursively().startsWith(name))));
	}

	private static List<String> tabs() {
		return _find(NativeButton.class, (search) -> search.withPredicate(QueueViewTests::isTab)).stream()
			.map((tab) -> tab.getElement().getTextRecursively().strip())
			.toList();
	}

	private static boolean isTab(NativeButton button) {
		return "tab".equals(button.getElement().getAttribute("role"));
	}

	private static int refresh() {
		return _get(QueueRefresh.class).renew();
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
