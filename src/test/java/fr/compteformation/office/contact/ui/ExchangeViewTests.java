package fr.compteformation.office.contact.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.People;
import fr.compteformation.UiTests;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * “Mes échanges”, and the contact page of signed-in people.
 */
class ExchangeViewTests extends UiTests {

	private static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		SomeQuestions.forgetAll(this.context);
		this.citizen = People.withAccount(this.context, People.newNir());
		signIn(this.citizen);
	}

	@Test
	void aQuestionIsAskedWithoutNameAddressAndSecurityCheck() {
		UI.getCurrent().navigate("contact", QueryParameters.of("sujet", "dif"));
		Select<ContactSubject> subject = subject();
		assertThat(subject.getValue()).isEqualTo(ContactSubject.DIF);
		assertThat(text("Votre nom").getValue()).isNotBlank();
		assertThat(_get(EmailField.class).getValue()).contains("@");
		assertThat(plainPage()).doesNotContain("Contrôle de sécurité");
		_setValue(area(), "Où sont mes heures ?");
		press("Envoyer");
		assertThat(plainPage()).contains("sous la référence C-", "La réponse arrivera sur la page « Mes échanges ».");
		UI.getCurrent().navigate("mes-echanges");
		assertThat(plainPage()).contains("Mes heures de DIF", "Envoyée", "Vous avez tout lu.");
	}

	@Test
	void anUnknownSubjectIsIgnored() {
		UI.getCurrent().navigate("contact", QueryParameters.of("sujet", "<script>"));
		assertThat(subject().getValue()).isNull();
	}

	@Test
	void answersAreCountedReadAndRepliedTo() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Bonjour");
		SomeQuestions.answer(this.context, AGENT, id, "Voici la réponse");
		UI.getCurrent().navigate("mes-echanges");
		assertThat(plainPage()).contains("Vous avez 1 nouveau message.", "Lire 1 nouveau message", "Réponse reçue");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		assertThat(plainPage()).contains("Agent 214, ", "Voici la réponse", "Vous, ");
		press("Envoyer");
		assertThat(area().getErrorMessage()).isEqualTo("Écrivez votre message.");
		_setValue(area(), "Merci, et ensuite ?");
		press("Envoyer");
		assertThat(plainPage()).contains("Votre message est envoyé.", "Merci, et ensuite ?", "Un agent s’en occupe");
		UI.getCurrent().navigate("mes-echanges");
		assertThat(plainPage()).contains("Vous avez tout lu.");
	}

	@Test
	void theAccountMenuCountsNewAnswers() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Bonjour");
		SomeQuestions.answer(this.context, AGENT, id, "Voici la réponse");
		UI.getCurrent().navigate("mes-droits");
		assertThat(plainPage()).contains("Vous avez un nouveau message");
		assertThat(news()).isEqualTo("11 chose vous attend");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		assertThat(news()).isEmpty();
	}

	@Test
	void aFileIsJudgedAndSent() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Bonjour");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		Upload upload = _get(Upload.class);
		_upload(upload, "mots.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8));
		assertThat(_find(Anchor.class, (search) -> search.withText("mots.txt"))).isEmpty();
		_upload(upload, "Attestation.pdf", "application/pdf", PdfForTests.saying("Attestation"));
		_setValue(area(), "Voici le document.");
		press("Envoyer");
		assertThat(_get(Anchor.class, (search) -> search.withText("Attestation.pdf")).getHref())
			.startsWith("/documents/");
		signIn(AGENT, "ROLE_AGENT");
		UI.getCurrent().navigate("agent/demandes/" + id.value());
		assertThat(_get(Anchor.class, (search) -> search.withText("Attestation.pdf")).getHref())
			.startsWith("/agent/demandes/" + id.value() + "/fichiers/")
			.endsWith("/copie");
	}

	@Test
	void aLongMessageIsRefusedAndKept() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Bonjour");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		_setValue(area(), "é".repeat(10_000));
		press("Envoyer");
		assertThat(area().getErrorMessage()).contains("caractères au plus");
		assertThat(area().getValue()).hasSize(10_000);
	}

	@Test
	void whoWritesIntoAThreadThatWasJustClosedKeepsTheirText() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Bonjour");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		SomeQuestions.close(this.context, AGENT, id);
		_setValue(area(), "Encore");
		press("Envoyer");
		assertThat(plainPage()).contains("Cet échange vient d’être clos.");
		assertThat(area().getValue()).isEqualTo("Encore");
		UI.getCurrent().navigate("mes-echanges");
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		assertThat(plainPage()).contains("Cet échange est clos.");
		_assertNone(Button.class, (search) -> search.withText("Envoyer"));
	}

	@Test
	void aThreadOfSomebodyElseIsNotFound() {
		ContactCase.Id id = SomeQuestions.ask(this.context, this.citizen, "Un secret");
		signIn(People.withAccount(this.context, People.newNir()));
		UI.getCurrent().navigate("mes-echanges/" + id.value());
		assertThat(plainPage()).contains("Page introuvable").doesNotContain("Un secret");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		signIn(this.citizen);
		UI.getCurrent().navigate("mes-echanges");
		_assertOne(H1.class, (search) -> search.withText("My exchanges"));
	}

	private static TextArea area() {
		return _get(TextArea.class, (search) -> search.withLabel("Votre message"));
	}

	@SuppressWarnings("unchecked")
	private static Select<ContactSubject> subject() {
		return _get(Select.class, (search) -> search.withLabel("Sujet"));
	}

	// The number at the menu’s entry.
	private static String news() {
		// The entry of the account menu and that of the side menu.
		return _find(Anchor.class,
				(search) -> search.withPredicate(
						(link) -> link.getHref().equals("/mes-echanges") && link.getText().equals("Mes échanges")))
			.stream()
			.flatMap(Component::getChildren)
			.map((number) -> number.getElement().getTextRecursively())
			.collect(java.util.stream.Collectors.joining());
	}

}
