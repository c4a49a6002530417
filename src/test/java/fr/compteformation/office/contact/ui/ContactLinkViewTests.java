package fr.compteformation.office.contact.ui;

import java.time.Duration;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.office.contact.ContactCase;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.office.contact.SomeQuestions;
import fr.compteformation.platform.security.Agent;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ContactLinkViewTests extends UiTests {

	private static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private MovableClock clock;

	private ContactCase.Id question;

	private String page;

	@BeforeEach
	void aVisitorIsAnswered() {
		SomeQuestions.forgetAll(this.context);
		this.question = SomeQuestions.ask(this.context, ContactSubject.RIGHTS, "Bonjour");
		answer("Voici la réponse");
	}

	@Test
	void theVisitorReadsAndRepliesOnce() {
		UI.getCurrent().navigate(this.page);
		assertThat(plainPage()).contains("Votre échange", "Voici la réponse", "Réponse reçue")
			.doesNotContain("zoe@exemple.fr", "Zoé");
		_assertNone(Upload.class);
		_setValue(_get(TextArea.class), "é".repeat(10_000));
		press("Envoyer");
		assertThat(_get(TextArea.class).getErrorMessage()).contains("caractères au plus");
		_setValue(_get(TextArea.class), "Merci");
		press("Envoyer");
		assertThat(plainPage()).contains("Votre message est envoyé", "avec un nouveau lien");
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate(this.page);
		assertThat(plainPage()).contains("Votre message est envoyé").doesNotContain("Voici la réponse");
	}

	@Test
	void aReplacedLinkShowsNothing() {
		String former = this.page;
		this.clock.advance(Duration.ofMinutes(1));
		answer("Une autre réponse");
		UI.getCurrent().navigate(former);
		assertThat(plainPage()).contains("Ce lien a été remplacé").doesNotContain("réponse Voici", "Une autre");
		UI.getCurrent().navigate(this.page);
		assertThat(plainPage()).contains("Voici la réponse", "Une autre réponse");
	}

	@Test
	void whoRepliesByALinkThatWasJustReplacedKeepsTheirText() {
		UI.getCurrent().navigate(this.page);
		this.clock.advance(Duration.ofMinutes(1));
		answer("Une autre réponse");
		_setValue(_get(TextArea.class), "Merci");
		press("Envoyer");
		assertThat(plainPage()).contains("Nous venons de vous écrire");
		assertThat(_get(TextArea.class).getValue()).isEqualTo("Merci");
	}

	@Test
	void aClosedThreadIsReadOnly() {
		SomeQuestions.close(this.context, AGENT, this.question);
		UI.getCurrent().navigate(this.page);
		assertThat(plainPage()).contains("Voici la réponse", "Cet échange est clos.");
		_assertNone(Button.class, (search) -> search.withText("Envoyer"));
	}

	@Test
	void anExpiredLinkShowsNothing() {
		this.clock.advance(Duration.ofDays(31));
		UI.getCurrent().navigate(this.page);
		assertThat(plainPage()).contains("Ce lien a expiré").doesNotContain("Voici");
	}

	@Test
	void anUnknownLinkIsExplained() {
		UI.getCurrent().navigate("contact/echange/abc");
		assertThat(plainPage()).contains("Ce lien n’est pas valable");
	}

	private void answer(String text) {
		SomeQuestions.answer(this.context, AGENT, this.question, text);
		this.page = "contact/echange/" + SomeQuestions.link(this.context, this.question).value();
	}

}
