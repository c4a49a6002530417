package fr.compteformation.office.template.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TemplateViewTests extends UiTests {

	private static final String PAGE = "agent/modeles/contact.answer.document";

	private final Agent supervisor = new Agent(UUID.randomUUID(), 214, "Agent 214", true);

	@BeforeEach
	void nothingWasEdited() {
		this.context.getBean(JdbcClient.class).sql("delete from edited_template").update();
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
	}

	@Test
	void theListIsSearchedByNameAndText() {
		UI.getCurrent().navigate("agent/modeles");
		int all = rows();
		_setValue(text("Rechercher un modèle"), "DOCUMENT demandé");
		assertThat(rows()).isEqualTo(1).isLessThan(all);
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/" + PAGE);
		_setValue(text("Rechercher un modèle"), "xyz");
		assertThat(plainPage()).contains("Aucun modèle ne correspond.");
	}

	@Test
	void fieldsAreExplainedAndThePreviewFollowsTheText() {
		UI.getCurrent().navigate(PAGE);
		assertThat(plainPage()).contains("{nom}", "le nom de la personne", "Texte d’origine, jamais modifié.",
				"Bonjour Camille Martin,");
		_setValue(area("Texte français"), "Cher {nom}, {titre}");
		assertThat(plainPage()).contains("Cher Camille Martin, {titre}");
	}

	@Test
	void anEditIsSavedShownAndTakenBack() {
		UI.getCurrent().navigate(PAGE);
		_assertNone(com.vaadin.flow.component.button.Button.class,
				(search) -> search.withText("Rétablir le texte d’origine"));
		_setValue(area("Texte français"), "Cher {nom}, {reference}");
		press("Enregistrer");
		_assertOne(H1.class, (search) -> search.withText("Modèles"));
		assertThat(plainPage()).contains("Le modèle « Demander un document » est enregistré.",
				"Cher {nom}, {reference}", "agent 214");
		UI.getCurrent().navigate(PAGE);
		assertThat(plainPage()).contains("par l’agent 214.");
		press("Rétablir le texte d’origine");
		assertThat(plainPage()).contains("a retrouvé son texte d’origine").doesNotContain("Cher {nom}");
	}

	@Test
	void wrongFieldsAreNamedAndNothingIsLost() {
		UI.getCurrent().navigate(PAGE);
		_setValue(area("Texte français"), "Cher {nom}, {reference}, {titre}");
		_setValue(area("Texte anglais"), "Dear {nom}");
		press("Enregistrer");
		assertThat(area("Texte français").getErrorMessage())
			.isEqualTo("Ces champs n’existent pas : {titre}. Champs possibles : {nom}, {reference}.");
		assertThat(area("Texte anglais").getErrorMessage())
			.isEqualTo("Ces champs du texte d’origine manquent : {reference}. Champs possibles : {nom}, {reference}.");
		assertThat(area("Texte français").getValue()).isEqualTo("Cher {nom}, {reference}, {titre}");
	}

	@Test
	void aTextIsRequiredAndHasABound() {
		UI.getCurrent().navigate(PAGE);
		_setValue(area("Texte français"), " ");
		_setValue(area("Texte anglais"), "é".repeat(1501));
		press("Enregistrer");
		assertThat(area("Texte français").getErrorMessage()).isEqualTo("Écrivez un texte.");
		assertThat(area("Texte anglais").getErrorMessage()).contains("caractères au plus");
		assertThat(area("Texte anglais").getValue()).hasSize(1501);
	}

	@Test
	void theSecondSaveGetsAConflictAndKeepsTheText() {
		UI.getCurrent().navigate(PAGE);
		this.context.getBean(JdbcClient.class)
			.sql("insert into edited_template (template_key, version) values ('contact.answer.document', 1)")
			.update();
		_setValue(area("Texte français"), "Cher {nom}, {reference}");
		press("Enregistrer");
		assertThat(plainPage()).contains("Quelqu’un a modifié ce modèle entre-temps.");
		assertThat(area("Texte français").getValue()).isEqualTo("Cher {nom}, {reference}");
	}

	@Test
	void onlySupervisorsComeIn() {
		signIn(new Agent(UUID.randomUUID(), 215, "Agent 215", false), "ROLE_AGENT");
		for (String page : List.of("agent/modeles", PAGE)) {
			UI.getCurrent().navigate(page);
			assertThat(plainPage()).contains("Accès refusé");
		}
	}

	@Test
	void whatNoRoomDeclaresIsNotFound() {
		UI.getCurrent().navigate("agent/modeles/frame.name");
		assertThat(plainPage()).contains("Page introuvable");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.supervisor, "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate(PAGE);
		_assertOne(H1.class, (search) -> search.withText("Ask for a document"));
	}

	private static int rows() {
		return Math.max(0, _find(NativeTableRow.class).size() - 1);
	}

	private static TextArea area(String label) {
		return _get(TextArea.class, (search) -> search.withLabel(label));
	}

}
