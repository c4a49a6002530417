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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.SignedInAs;
import fr.compteformation.UiTests;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactDetails;
import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.office.contact.ContactState;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
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
		assertThat(plainPage()).contains("C-", "Mes droits à la formation").doesNotContain("Zoé");
		assertThat(_find(Anchor.class)).extracting(Anchor::getHref)
			.contains("/agent/demandes/" + this.question.value());
	}

	@Test
	void subjectAndStateAreChosen() {
		UI.getCurrent().navigate("agent/demandes");
		this.<ContactSubject>select("Sujet").setValue(ContactSubject.OTHER);
		assertThat(plainPage()).contains("Aucune demande ne correspond à ces critères.");
		this.<ContactSubject>select("Sujet").setValue(null);
		assertThat(rows()).isEqualTo(1);
		this.<ContactState>select("État").setValue(ContactState.TREATED);
		assertThat(plainPage()).contains("Aucune demande ne correspond à ces critères.");
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
	void aQuestionIsReadTreatedAndTakenUpAgain() {
		open();
		assertThat(plainPage()).contains("Mes droits à la formation", "Zoé L’Héritier", "zoe@exemple.fr",
				"où sont mes droits ?");
		_setValue(_get(TextArea.class), "Répondu par courriel.");
		press("Marquer comme traitée");
		_assertOne(H1.class, (search) -> search.withText("Demandes"));
		assertThat(plainPage()).contains("La demande est marquée comme traitée.",
				"Aucune demande ne correspond à ces critères.");
		open();
		assertThat(plainPage()).contains("Traitée par l’agent 214", "Répondu par courriel.");
		press("Reprendre");
		assertThat(plainPage()).contains("La demande est de nouveau à traiter.");
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Répondu par courriel.");
	}

	@Test
	void whatChangedMeanwhileIsShownAndNotOverwritten() {
		open();
		Agent other = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		ContactQueue queue = this.context.getBean(ContactQueue.class);
		SignedInAs.as(this.context, other, () -> queue.treat(other, this.question, 0, "Déjà répondu"));
		_setValue(_get(TextArea.class), "Répondu par courriel.");
		press("Marquer comme traitée");
		assertThat(plainPage()).contains("Quelqu’un a modifié cette demande entre-temps.", "Traitée par l’agent 215",
				"Déjà répondu");
	}

	@Test
	void aRemarkThatIsTooLongIsKept() {
		open();
		String typed = "é".repeat(ContactQueue.MAX_REMARK + 1);
		_setValue(_get(TextArea.class), typed);
		press("Marquer comme traitée");
		assertThat(plainPage()).contains("La remarque compte 2 000 caractères au plus.");
		assertThat(_get(TextArea.class).getValue()).isEqualTo(typed);
		ContactQueue queue = this.context.getBean(ContactQueue.class);
		assertThat(SignedInAs.as(this.context, this.agent, () -> queue.open(this.agent, this.question)))
			.map(ContactDetails::remark)
			.contains("");
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
		_assertOne(Button.class, (search) -> search.withText("Mark as handled"));
	}

	private void open() {
		UI.getCurrent().navigate("agent/demandes/" + this.question.value());
	}

	private static long rows() {
		return _find(NativeTableRow.class).size() - 1;
	}

	@SuppressWarnings("unchecked")
	private <T> Select<T> select(String label) {
		return _get(Select.class, (search) -> search.withLabel(label));
	}

}
