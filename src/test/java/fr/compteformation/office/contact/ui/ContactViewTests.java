package fr.compteformation.office.contact.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.UiTests;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ContactViewTests extends UiTests {

	@BeforeEach
	void openThePage() {
		UI.getCurrent().navigate("contact");
	}

	@Test
	void givesAReferenceThatStaysOnThePage() {
		fill("zoe@exemple.fr", "Bonjour");
		RightAnswers.click(this.context);
		send();
		assertThat(_get(Message.class).getElement().getTextRecursively())
			.matches("Votre demande a bien été enregistrée sous la référence C-[0-9A-Z]{4}-[0-9A-Z]{4}\\.");
		_assertNone(Button.class, (search) -> search.withText("Envoyer"));
	}

	@Test
	void namesEveryFieldThatIsMissing() {
		send();
		assertThat(problems()).containsExactly("Sujet : Choisissez un sujet dans la liste.",
				"Votre nom : Indiquez votre nom, par exemple Camille Martin.",
				"Votre courriel : Indiquez une adresse courriel complète, par exemple chloe@exemple.fr.",
				"Votre message : Écrivez votre message.", "Contrôle de sécurité : Cliquez sur l’image demandée");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zoe", "zoe@", "@exemple.fr", "zoe@exemple", "zoe exemple.fr", "zoe@exemple..fr" })
	void keepsWhatWasTypedWhenTheAddressIsNotOne(String typed) {
		fill(typed, "Bonjour");
		send();
		assertThat(problems()).hasSize(2).first().asString().startsWith("Votre courriel : ");
		assertThat(email().getValue()).isEqualTo(typed);
		assertThat(email().isInvalid()).isTrue();
		assertThat(message().getValue()).isEqualTo("Bonjour");
	}

	@Test
	void refusesATooLongMessageInWordsAndKeepsIt() {
		String tooLong = "a".repeat(4001);
		fill("zoe@exemple.fr", tooLong);
		_assertOne(Paragraph.class, (search) -> search.withText("4\u202f001 caractères sur 4\u202f000"));
		send();
		assertThat(problems()).hasSize(2).first().asString().startsWith("Votre message : ");
		assertThat(message().getValue()).isEqualTo(tooLong);
	}

	@Test
	void forgetsTheProblemsOnceTheyAreCorrected() {
		send();
		fill("zoe@exemple.fr", "Bonjour");
		RightAnswers.click(this.context);
		send();
		_assertNone(ErrorSummary.class);
		_assertOne(Message.class);
	}

	@Test
	void aReloadLosesNothingThatWasTypedUntilItIsSent() {
		fill("zoe@", "Bonjour");
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("contact");
		assertThat(email().getValue()).isEqualTo("zoe@");
		assertThat(message().getValue()).isEqualTo("Bonjour");
		fill("zoe@exemple.fr", "Bonjour");
		RightAnswers.click(this.context);
		send();
		UI.getCurrent().navigate("aide");
		UI.getCurrent().navigate("contact");
		assertThat(message().getValue()).isEmpty();
	}

	@Test
	void robotsOpenNoCase() {
		fill("zoe@exemple.fr", "Bonjour");
		RightAnswers.click(RightAnswers.wrongTile(this.context));
		send();
		assertThat(problems()).singleElement().asString().startsWith("Contrôle de sécurité : ");
		assertThat(message().getValue()).isEqualTo("Bonjour");
	}

	private void fill(String email, String message) {
		@SuppressWarnings("unchecked")
		Select<ContactSubject> subject = _get(Select.class, (search) -> search.withLabel("Sujet"));
		_setValue(subject, ContactSubject.OTHER);
		_setValue(_get(TextField.class, (search) -> search.withLabel("Votre nom")), "Zoé L’Héritier");
		_setValue(email(), email);
		_setValue(message(), message);
	}

	private void send() {
		_click(_get(Button.class, (search) -> search.withText("Envoyer")));
	}

	private EmailField email() {
		return _get(EmailField.class, (search) -> search.withLabel("Votre courriel"));
	}

	private TextArea message() {
		return _get(TextArea.class, (search) -> search.withLabel("Votre message"));
	}

	private List<String> problems() {
		return com.github.mvysny.kaributesting.v10.LocatorJ._find(_get(ErrorSummary.class), Button.class)
			.stream()
			.map(Button::getText)
			.toList();
	}

}
