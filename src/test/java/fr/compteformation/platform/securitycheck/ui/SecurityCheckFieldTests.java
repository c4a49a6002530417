package fr.compteformation.platform.securitycheck.ui;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.RightAnswers;
import fr.compteformation.platform.securitycheck.SecurityChecks;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class SecurityCheckFieldTests extends UiTests {

	// The address of a picture, which is another one each time.
	private static final String PICTURE = "VAADIN/dynamic/[^\"]*";

	@Autowired
	private SecurityChecks checks;

	@Autowired
	private JdbcClient database;

	private SecurityCheckField field;

	@BeforeEach
	void openTheForm() {
		this.field = new SecurityCheckField(this.checks, CheckedForm.CONTACT);
		show(this.field);
	}

	@Test
	void asksForOneOfSixPictures() {
		assertThat(_get(FieldSet.class).getLegendText()).isEqualTo("Contrôle de sécurité");
		assertThat(prompt()).matches("Cliquez sur l’image <strong>.+</strong>");
		assertThat(tiles().stream().map((tile) -> tile.getAriaLabel().orElseThrow())).containsExactly("Image 1 sur 6",
				"Image 2 sur 6", "Image 3 sur 6", "Image 4 sur 6", "Image 5 sur 6", "Image 6 sur 6");
		assertThat(pictures()).hasSize(6).allMatch((picture) -> picture.startsWith("89504e47"));
		assertThat(pressed()).isEmpty();
	}

	@Test
	void speaksEnglish() {
		openTheBrowser(Locale.ENGLISH);
		openTheForm();
		assertThat(_get(FieldSet.class).getLegendText()).isEqualTo("Security check");
		assertThat(prompt()).startsWith("Click the picture <strong>");
	}

	@Test
	void isRightOnceTheRightPictureIsClicked() {
		RightAnswers.click(this.context);
		assertThat(this.field.verify()).isTrue();
		assertThat(this.field.problem()).isEmpty();
		_assertOne(Paragraph.class, (search) -> search.withText("C’est la bonne réponse. Merci !"));
	}

	@Test
	void staysRightUntilItIsRenewed() {
		RightAnswers.click(this.context);
		assertThat(this.field.verify()).isTrue();
		assertThat(this.field.verify()).isTrue();
		this.field.renew();
		assertThat(this.field.verify()).isFalse();
		_assertNone(Paragraph.class, (search) -> search.withText("C’est la bonne réponse. Merci !"));
	}

	@Test
	void saysThatNothingWasClicked() {
		List<String> shown = pictures();
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).isEqualTo("Cliquez sur l’image demandée");
		assertThat(pictures()).isEqualTo(shown);
	}

	@Test
	void showsOtherPicturesAfterAWrongAnswer() {
		List<String> shown = pictures();
		RightAnswers.click(RightAnswers.wrongTile(this.context));
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).startsWith("Ce n’était pas la bonne réponse.");
		assertThat(pictures()).doesNotContainAnyElementsOf(shown);
		assertThat(pressed()).isEmpty();
		RightAnswers.click(this.context);
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void showsOtherPicturesWhenTheAnswerComesTooLate() {
		RightAnswers.click(this.context);
		waitFiveMinutes();
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).startsWith("Les images affichées avaient plus de cinq minutes.");
		RightAnswers.click(this.context);
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void saysAtTheClickThatItComesTooLate() {
		waitFiveMinutes();
		RightAnswers.click("Image 1 sur 6");
		assertThat(message()).startsWith("Les images affichées avaient plus de cinq minutes.");
		assertThat(pressed()).isEmpty();
	}

	@Test
	void pressesTheTileClickedLast() {
		RightAnswers.click("Image 2 sur 6");
		RightAnswers.click("Image 5 sur 6");
		assertThat(pressed()).containsExactly("Image 5 sur 6");
	}

	@Test
	void forgetsItsProblemAtTheNextClick() {
		this.field.verify();
		RightAnswers.click("Image 2 sur 6");
		assertThat(this.field.problem()).isEmpty();
		assertThat(_get(FieldSet.class).getElement().hasAttribute("aria-describedby")).isFalse();
	}

	@Test
	void namesItsProblemForTheSummaryAndForScreenReaders() {
		this.field.verify();
		assertThat(this.field.problem())
			.contains(new Problem("Contrôle de sécurité", "Cliquez sur l’image demandée", this.field));
		String described = _get(FieldSet.class).getElement().getAttribute("aria-describedby");
		assertThat(_get(Paragraph.class, (search) -> search.withId(described)).getText())
			.isEqualTo("Cliquez sur l’image demandée");
	}

	@Test
	void showsOtherPicturesOnDemand() {
		List<String> shown = pictures();
		RightAnswers.click("Image 2 sur 6");
		_click(_get(Button.class, (search) -> search.withText("Renouveler")));
		assertThat(pictures()).doesNotContainAnyElementsOf(shown);
		assertThat(pressed()).isEmpty();
	}

	@Test
	void takesTheCharactersOfThePicture() {
		press("Recopier des caractères (si vous lisez bien à l’écran)");
		assertThat(type("Saisissez les caractères", RightAnswers.typed(this.context)).getElement()
			.getAttribute("inputmode")).isEqualTo("numeric");
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void takesTheAnswerToAQuestion() {
		press("Répondre à une question (si vous voyez et entendez mal)");
		TextField answer = _get(TextField.class);
		assertThat(answer.getLabel()).endsWith("?");
		_setValue(answer, RightAnswers.typed(this.context));
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void takesTheDigitsThatAreHeardInsteadOfAPicture() {
		press("Version sonore (si vous voyez mal)");
		type("Saisissez les chiffres entendus", RightAnswers.heard(this.context));
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void playsTheCharactersThatAreShown() {
		press("Recopier des caractères (si vous lisez bien à l’écran)");
		press("Version sonore (si vous voyez mal)");
		assertThat(_find(TextField.class)).hasSize(1);
		assertThat(RightAnswers.heard(this.context)).isEqualTo(RightAnswers.typed(this.context));
	}

	@Test
	void hidesTheSoundOnDemand() {
		Button open = button("Version sonore (si vous voyez mal)");
		_assertNone(Button.class, (search) -> search.withText("Écouter"));
		_click(open);
		_assertOne(Button.class, (search) -> search.withText("Écouter"));
		assertThat(open.getElement().getAttribute("aria-expanded")).isEqualTo("true");
		_click(open);
		_assertNone(Button.class, (search) -> search.withText("Écouter"));
		assertThat(open.getElement().getAttribute("aria-expanded")).isEqualTo("false");
	}

	@Test
	void offersTheOtherKindsOnly() {
		assertThat(ways()).containsExactly("Renouveler", "Version sonore (si vous voyez mal)",
				"Recopier des caractères (si vous lisez bien à l’écran)",
				"Répondre à une question (si vous voyez et entendez mal)");
		press("Répondre à une question (si vous voyez et entendez mal)");
		assertThat(ways()).containsExactly("Renouveler", "Choisir une image (si vous voyez bien)",
				"Recopier des caractères (si vous lisez bien à l’écran)");
	}

	@Test
	void remembersTheKindForTheNextForm() {
		press("Répondre à une question (si vous voyez et entendez mal)");
		openTheForm();
		assertThat(_get(TextField.class).getLabel()).endsWith("?");
	}

	@Test
	void asksAnotherQuestionAfterAWrongAnswer() {
		press("Répondre à une question (si vous voyez et entendez mal)");
		_setValue(_get(TextField.class), "faux comme tout");
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).isEqualTo("Ce n’était pas la bonne réponse. Voici une nouvelle question.");
		assertThat(_get(TextField.class).getValue()).isEmpty();
	}

	@Test
	void saysThatNothingWasTyped() {
		press("Recopier des caractères (si vous lisez bien à l’écran)");
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).isEqualTo("Saisissez les caractères de l’image");
	}

	@Test
	void asksForPatienceAfterFiveWrongAnswersAndKeepsTheSixth() {
		this.context.getBean(MovableClock.class).stop();
		for (int i = 0; i < 5; i++) {
			RightAnswers.click(RightAnswers.wrongTile(this.context));
			assertThat(this.field.verify()).isFalse();
		}
		String right = RightAnswers.tile(this.context);
		RightAnswers.click(right);
		assertThat(this.field.verify()).isFalse();
		assertThat(message())
			.matches("Patientez [1-5] secondes?, puis répondez. Rien de ce que vous avez saisi n’est perdu.");
		assertThat(pressed()).containsExactly(right);
		this.database.sql("update attempts set next_try_at = last_try_at").update();
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void takesForWrongWhateverFillsTheHiddenField() {
		Input trap = _get(Input.class);
		assertThat(trap.getElement().getAttribute("tabindex")).isEqualTo("-1");
		RightAnswers.click(this.context);
		trap.setValue("http://example.org");
		assertThat(this.field.verify()).isFalse();
		assertThat(message()).startsWith("Ce n’était pas la bonne réponse.");
		assertThat(trap.getValue()).isEmpty();
		RightAnswers.click(this.context);
		assertThat(this.field.verify()).isTrue();
	}

	@Test
	void refusesThePicturesOfAnotherSession() {
		String right = RightAnswers.tile(this.context);
		this.database.sql("update security_challenge set session_hash = 'other'").update();
		RightAnswers.click(right);
		assertThat(this.field.verify()).isFalse();
	}

	@Test
	void asksNothingAndIsRightWhereItIsSwitchedOff() {
		openTheBrowser(Locale.FRENCH);
		SecurityChecks switchedOff = mock(SecurityChecks.class);
		SecurityCheckField silent = new SecurityCheckField(switchedOff, CheckedForm.CONTACT);
		show(silent);
		_assertNone(FieldSet.class);
		assertThat(silent.verify()).isTrue();
		assertThat(silent.problem()).isEmpty();
		verify(switchedOff, never()).issue(any(), any(), any());
	}

	@Test
	void tellsTheAnswerNowhereInThePage() {
		ResourceBundle names = ResourceBundle.getBundle("vaadin-i18n.translations_fr");
		for (int i = 0; i < 15; i++) {
			this.field.renew();
			String page = _get(FieldSet.class).getElement().getOuterHTML().replaceAll(PICTURE, "");
			String asked = prompt().replaceAll(".*<strong>|</strong>.*", "");
			Set<String> told = new HashSet<>(names.keySet());
			told.removeIf((key) -> !key.startsWith("securitycheck.picture.") || !names.getString(key).equals(asked));
			assertThat(told).hasSize(1);
			assertThat(page.replace("<strong>" + asked + "</strong>", "")).doesNotContain(">" + asked + "<")
				.doesNotContain("\"" + asked)
				.doesNotContain("securitycheck.picture")
				.doesNotContainPattern(
						"\\b" + told.iterator().next().substring("securitycheck.picture.".length()) + "\\b");
			assertThat(pictures().stream().map(String::length).distinct()).hasSize(1);
			assertThat(tiles().stream().map(SecurityCheckFieldTests::shape).distinct()).hasSize(1);
		}
	}

	// A tile without its number and picture.
	private static String shape(Component tile) {
		return tile.getElement().getOuterHTML().replaceAll(PICTURE, "").replaceAll("Image \\d", "");
	}

	private void waitFiveMinutes() {
		this.database.sql("update security_challenge set expires_at = current_timestamp - interval '1' second")
			.update();
	}

	private static TextField type(String label, String text) {
		TextField field = _get(TextField.class, (search) -> search.withLabel(label));
		_setValue(field, text);
		return field;
	}

	private static List<String> ways() {
		return _find(Button.class).stream().map(Button::getText).toList();
	}

	private String message() {
		return this.field.problem().map(Problem::message).orElse("");
	}

	private static String prompt() {
		return _find(Paragraph.class).stream()
			.filter((paragraph) -> paragraph.getElement().hasAttribute("aria-live"))
			.map((paragraph) -> paragraph.getElement()
				.getOuterHTML()
				.replaceAll("(?s)^<p[^>]*>|</p>$", "")
				.replaceAll("\\s+", " ")
				.strip())
			.findFirst()
			.orElseThrow();
	}

	private static List<NativeButton> tiles() {
		return _find(NativeButton.class, (search) -> search.withClasses("tile"));
	}

	private static List<String> pictures() {
		return _find(Image.class).stream().map(DownloadKt::download).map(HexFormat.of()::formatHex).toList();
	}

	private static List<String> pressed() {
		return tiles().stream()
			.filter((tile) -> "true".equals(tile.getElement().getAttribute("aria-pressed")))
			.map(NativeButton::getAriaLabel)
			.flatMap(Optional::stream)
			.toList();
	}

}
