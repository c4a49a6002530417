package fr.compteformation.office.contact.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.office.template.Template;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class QuestionViewTests extends UiTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private ContactCase.Id question;

	@BeforeEach
	void somebodyAsks() {
		SomeQuestions.forgetAll(this.context);
		this.question = SomeQuestions.ask(this.context, ContactSubject.RIGHTS, "Bonjour,\noù sont mes droits ?");
		signIn(this.agent, "ROLE_AGENT");
	}

	@Test
	void theQueueNamesNobodyAndLeadsToTheQuestion() {
		UI.getCurrent().navigate("agent/demandes");
		_assertOne(H1.class, (search) -> search.withText("Demandes"));
		assertThat(rows()).isEqualTo(1);
		assertThat(plainPage()).contains("C-", "Mes droits à la formation", "Nouvelles (1)", "À moi (0)", "1 min")
			.doesNotContain("Zoé", "Délais de réponse");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("/agent/demandes/" + this.question.value());
	}

	@Test
	void subjectAndPartAreChosen() {
		UI.getCurrent().navigate("agent/demandes");
		this.<ContactSubject>select("Sujet").setValue(ContactSubject.OTHER);
		assertThat(plainPage()).contains("Aucune demande ne correspond à ces critères.");
		this.<ContactSubject>select("Sujet").setValue(null);
		assertThat(rows()).isEqualTo(1);
		UI.getCurrent().navigate("agent/demandes", QueryParameters.of("file", "closed"));
		assertThat(plainPage()).contains("Aucune demande ne correspond à ces critères.");
	}

	@Test
	void supervisorsSeeTheTimesOfAnswers() {
		signIn(new Agent(UUID.randomUUID(), 101, "Agent 101", true), "ROLE_AGENT", "ROLE_SUPERVISOR");
		UI.getCurrent().navigate("agent/demandes");
		assertThat(plainPage()).contains("Délais de réponse", "La plus ancienne attend depuis1 min");
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < ContactQueue.PAGE; i++) {
			SomeQuestions.ask(this.context, ContactSubject.OTHER, "Bonjour");
		}
		UI.getCurrent().navigate("agent/demandes");
		assertThat(rows()).isEqualTo(ContactQueue.PAGE);
		press("Afficher la suite");
		assertThat(rows()).isEqualTo(ContactQueue.PAGE + 1);
		_assertNone(Button.class, (search) -> search.withText("Afficher la suite"));
	}

	@Test
	void anAnswerIsWrittenFromATemplate() {
		open();
		assertThat(plainPage()).contains("Mes droits à la formation", "Zoé L’Héritier", "zoe@exemple.fr",
				"où sont mes droits ?", "Visiteur sans compte");
		_setValue(answer(), "Un mot d’abord.");
		Select<Template> template = select("Insérer un modèle");
		template.setValue(new Template("contact.answer.rights", "nom", "reference"));
		assertThat(answer().getValue()).startsWith("Un mot d’abord.\n\nBonjour Zoé L’Héritier,");
		assertThat(template.getValue()).isNull();
		press("Répondre");
		_assertOne(H1.class, (search) -> search.withText("Demandes"));
		assertThat(plainPage()).contains("Votre réponse est envoyée.", "En attente de la personne (1)");
		open();
		assertThat(plainPage()).contains("Agent 214, ", "Bonjour Zoé L’Héritier,", "Réponse envoyée", "Agent 214");
	}

	@Test
	void aQuestionIsTakenHandedOverClosedAndReopened() {
		Agent colleague = SomeAgents.active(this.context, SomeAgents.newEmail());
		open();
		press("Prendre en charge");
		assertThat(plainPage()).contains("La demande est entre vos mains.", "Prise en charge");
		press("Transmettre");
		assertThat(plainPage()).contains("Choisissez un collègue.");
		Select<AgentName> colleagues = select("Collègue");
		colleagues.setValue(colleagues.getListDataView()
			.getItems()
			.filter((name) -> name.id().equals(colleague.agentId()))
			.findFirst()
			.orElseThrow());
		_setValue(area("Un mot pour votre collègue"), "À toi.");
		press("Transmettre");
		assertThat(plainPage()).contains("La demande est transmise.", "Chez des collègues (1)");
		open();
		assertThat(plainPage()).contains("(agent " + colleague.number() + ")", "Note pour les agents, Agent 214",
				"À toi.");
		press("Clore la demande");
		assertThat(plainPage()).contains("La demande est close.");
		open();
		assertThat(plainPage()).contains("Close par Agent 214").doesNotContain("Répondre à la personne");
		press("Rouvrir");
		assertThat(plainPage()).contains("La demande est rouverte, entre vos mains.", "Répondre à la personne");
	}

	@Test
	void theSecondAnswerGetsAConflictAndKeepsTheText() {
		open();
		SomeQuestions.answer(this.context, new Agent(UUID.randomUUID(), 215, "Agent 215", false), this.question,
				"Déjà répondu");
		_setValue(answer(), "Ma réponse");
		press("Répondre");
		assertThat(plainPage()).contains("Cette demande a changé entre-temps.", "Déjà répondu");
		assertThat(answer().getValue()).isEqualTo("Ma réponse");
		press("Répondre");
		open();
		assertThat(plainPage()).contains("Déjà répondu", "Ma réponse");
	}

	@Test
	void anAnswerThatIsEmptyOrTooLongIsKept() {
		open();
		press("Répondre");
		assertThat(answer().getErrorMessage()).isEqualTo("Écrivez votre message.");
		String typed = "é".repeat(10_000);
		_setValue(answer(), typed);
		press("Répondre");
		assertThat(plainPage()).contains("Le message compte 4 000 caractères au plus.");
		assertThat(answer().getValue()).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "x'--", "00000000-0000-4000-8000-000000000000" })
	void whatIsNotThereIsNotFound(String id) {
		UI.getCurrent().navigate("agent/demandes/" + id);
		assertThat(plainPage()).contains("Page introuvable");
	}

	@Test
	void aCitizenGetsNothingOfIt() {
		signIn(new Citizen(UUID.randomUUID(), "Chloé"));
		for (String page : List.of("agent/demandes", "agent/demandes/" + this.question.value())) {
			UI.getCurrent().navigate(page);
			assertThat(plainPage()).contains("Accès refusé").doesNotContain("Zoé", "C-");
		}
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.agent, "ROLE_AGENT");
		open();
		_assertOne(H1.class, (search) -> search.withText("Question"));
		_assertOne(Button.class, (search) -> search.withText("Answer"));
	}

	private void open() {
		UI.getCurrent().navigate("agent/demandes/" + this.question.value());
	}

	private static TextArea answer() {
		return area("Votre réponse");
	}

	private static TextArea area(String label) {
		return _get(TextArea.class, (search) -> search.withLabel(label));
	}

	private static long rows() {
		return _find(NativeTableRow.class).size() - 1;
	}

	@SuppressWarnings("unchecked")
	private <T> Select<T> select(String label) {
		return _get(Select.class, (search) -> search.withLabel(label));
	}

}
