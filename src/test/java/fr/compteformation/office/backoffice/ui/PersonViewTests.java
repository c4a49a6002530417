package fr.compteformation.office.backoffice.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.numberchange.NumberChange;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class PersonViewTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private JdbcClient database;

	private boolean broken;

	private Learner learner;

	@BeforeEach
	void anAgentWorks() {
		this.learner = new Learner(this.context);
		signIn(this.agent, "ROLE_AGENT");
	}

	@AfterEach
	void repairTheSource() {
		if (this.broken) {
			this.database.sql("alter table movement_elsewhere rename to movement").update();
		}
	}

	@Test
	void aNumberLeadsToThePageOfThePerson() {
		search(this.learner.nir().formatted());
		_assertOne(H1.class, (search) -> search.withText("Personne"));
		assertThat(plainPage()).contains("Chloé L’Héritier", "2 55 08 •• ••• •••", "Ouvert")
			.doesNotContain(this.learner.nir().formattedNumber());
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_SEARCHED", "PERSON_OPENED");
	}

	@Test
	void anAgentSavesTheNewNumberOfAPerson() {
		search(this.learner.nir().formatted());
		press("Enregistrer le nouveau numéro");
		assertThat(plainPage()).contains("Saisissez le nouveau numéro et sa clé.",
				"Choisissez pourquoi le numéro change.");
		Nir wanted = People.newNir();
		_setValue(_get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale")),
				wanted.formattedNumber());
		_setValue(_get(TextField.class, (search) -> search.withLabel("Clé")), wanted.key());
		Select<NumberChange.Motive> motive = _get(Select.class,
				(search) -> search.withLabel("Pourquoi le numéro change"));
		_setValue(motive, NumberChange.Motive.CIVIL_STATUS_CORRECTED);
		_setValue(_get(TextArea.class, (search) -> search.withLabel("Ce qui a été vérifié")), "Acte de naissance vu");
		press("Enregistrer le nouveau numéro");
		assertThat(plainPage()).contains("Le nouveau numéro est enregistré.").doesNotContain(wanted.formattedNumber());
		assertThat(this.context.getBean(Holders.class).byNir(wanted)).contains(this.learner.holder());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "L’Héritier", "2 55 08 14 168 025", "2 55 08 14 168 025 39", "1234567890" })
	void anythingElseIsExplainedAndKept(String typed) {
		search(typed);
		assertThat(number().getValue()).isEqualTo(typed);
		assertThat(number().isInvalid()).isTrue();
		assertThat(number().getErrorMessage()).isNotBlank();
		assertThat(plainPage()).contains(number().getErrorMessage());
		assertThat(WrittenActs.by(this.database, this.agent)).isEmpty();
	}

	@Test
	void aMissingPersonIsReported() {
		String typed = People.newNir().formatted();
		search(typed);
		assertThat(plainPage()).contains("Personne n’a ce numéro dans les fichiers de la caisse.");
		assertThat(number().getValue()).isEqualTo(typed);
		assertThat(number().isInvalid()).isFalse();
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_SEARCHED");
	}

	@Test
	void theNumberIsShownOnDemand() {
		open();
		_click(_get(Button.class, (search) -> search.withText("Afficher le numéro")));
		assertThat(plainPage()).contains(this.learner.nir().formatted());
		_assertNone(Button.class, (search) -> search.withText("Afficher le numéro"));
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("PERSON_OPENED", "NIR_UNMASKED");
	}

	@Test
	void rightsAndMovementsAreShown() {
		this.learner.earns(100).volunteers().worksHard(4);
		open();
		assertThat(plainPage()).contains("Formation (CPF)", "1 500,00 €", "Engagement citoyen (CEC)", "240,00 €",
				"4 points", "3 mouvements", "Heures acquises de 2015 à 2018");
	}

	@Test
	void whatCannotBeReadIsNotZero() {
		this.database.sql("alter table movement rename to movement_elsewhere").update();
		this.broken = true;
		open();
		assertThat(plainPage()).contains("Formation (CPF)indisponible", "Les droits ne peuvent pas être lus", "Chloé")
			.doesNotContain("0,00", "0 point");
	}

	@Test
	void declarationsAreListedAndTheOneThatStandsCanBeOpened() {
		var former = SomeDeclarations.form(this.context, this.learner, "90");
		var standing = SomeDeclarations.form(this.context, this.learner, "96");
		SomeDeclarations.declare(this.context, this.learner, former);
		SomeDeclarations.declare(this.context, this.learner, standing);
		open();
		assertThat(plainPage()).contains("96 h", "90 h", "remplacée");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("/agent/dif/" + SomeDeclarations.idOf(standing))
			.doesNotContain("/agent/dif/" + SomeDeclarations.idOf(former));
	}

	@Test
	void whoHasNoAccountIsShownToo() {
		Nir nir = People.newNir();
		this.context.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.context.getBean(Holders.class).known(Map.of(nir, "Durand")));
		search(nir.value());
		assertThat(plainPage()).contains("Durand", "Aucun compte", "Aucune déclaration.", "Aucun mouvement.",
				"0 point");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "x'--", "00000000-0000-4000-8000-000000000000" })
	void whoIsNotThereIsNotFound(String id) {
		UI.getCurrent().navigate("agent/personnes/" + id);
		assertThat(plainPage()).contains("Page introuvable");
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(this.learner.citizen());
		for (String page : List.of("agent/personnes", "agent/personnes/" + this.learner.holder().value())) {
			UI.getCurrent().navigate(page);
			assertThat(plainPage()).contains("Accès refusé").doesNotContain("2 55 08");
		}
		assertThat(WrittenActs.by(this.database, this.agent)).isEmpty();
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.agent, "ROLE_AGENT");
		open();
		_assertOne(H1.class, (search) -> search.withText("Person"));
		assertThat(plainPage()).contains("Training (CPF)", "Show the number");
	}

	private void open() {
		UI.getCurrent().navigate("agent/personnes/" + this.learner.holder().value());
	}

	private static void search(String typed) {
		UI.getCurrent().navigate("agent/personnes");
		_setValue(number(), typed);
		_click(_get(Button.class, (search) -> search.withText("Rechercher")));
	}

	private static TextField number() {
		return _get(TextField.class, (search) -> search.withLabel("Numéro de sécurité sociale ou numéro de compte"));
	}

}
