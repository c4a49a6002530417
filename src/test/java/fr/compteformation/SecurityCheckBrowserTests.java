package fr.compteformation;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.RightAnswers;
import fr.compteformation.platform.securitycheck.work.WorkPricing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The security check on the contact page with keyboard only, screen reader or large text.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecurityCheckBrowserTests extends BrowserTests {

	private static final String MESSAGE = "Je ne trouve pas mon relevé.";

	private static final String SMALL_TARGETS = """
			() => [...document.querySelectorAll('.check vaadin-button, .check .tile, .check vaadin-text-field')]
				.map((target) => target.shadowRoot?.querySelector('[part=input-field]') ?? target)
				.filter((target) => target.getClientRects().length > 0)
				.filter((target) => Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) < 44)
				.map((target) => target.outerHTML.slice(0, 120))
			""";

	/** Records each status of the check, with the message that is typed meanwhile. */
	private static final String RECORDED = """
			() => {
				window.told = [];
				new MutationObserver(() => document.querySelectorAll('.check [role=status]').forEach((status) =>
					told.push(status.innerText.trim() + ' ' + document.querySelector('textarea').value)))
					.observe(document.body, {attributes: true, characterData: true, childList: true, subtree: true});
			}
			""";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	private SignsUp person;

	@BeforeEach
	void aQuestion() {
		this.database.sql("delete from attempts").update();
		this.person = new SignsUp(this.page, this.portal);
		askQuestion();
	}

	@Test
	void everyKindIsPassedByKeyboard() {
		thePictureIsChosenByArrowsAndEnter();
		askAgain();
		theDigitsAreHeardAndTyped();
		askAgain();
		theCharactersAreCopied();
		askAgain();
		theQuestionIsAnswered();
	}

	private void thePictureIsChosenByArrowsAndEnter() {
		tabTo(this.person.button("Image 1 sur 6"));
		Locator right = this.person.button(this.person.rightTile());
		for (int moves = 0; moves < 6 && !isFocused(right); moves++) {
			press("ArrowRight");
		}
		press("Enter");
		assertThat(right).hasAttribute("aria-pressed", "true");
		sendByKeyboard();
	}

	private void theCharactersAreCopied() {
		tabTo(this.person.button("Recopier des caractères (si vous lisez bien à l’écran)"));
		press("Enter");
		assertThat(this.person.field("Saisissez les caractères")).isFocused();
		this.page.keyboard().type(RightAnswers.typed(this.portal));
		sendByKeyboard();
	}

	private void theDigitsAreHeardAndTyped() {
		tabTo(this.person.button("Version sonore (si vous voyez mal)"));
		press("Enter");
		assertThat(this.person.button("Écouter")).isFocused();
		press("Space");
		assertIsPlaying();
		tabTo(this.person.field("Saisissez les chiffres entendus"));
		this.page.keyboard().type(RightAnswers.heard(this.portal));
		sendByKeyboard();
	}

	private void theQuestionIsAnswered() {
		tabTo(this.person.button("Répondre à une question (si vous voyez et entendez mal)"));
		press("Enter");
		assertThat(answer()).isFocused();
		this.page.keyboard().type(RightAnswers.typed(this.portal));
		sendByKeyboard();
	}

	@Test
	void whoeverHearsThePageIsPassedBySoundOrQuestion() {
		AccessibilityTree tree = new AccessibilityTree(this.page);
		// Not the hidden field.
		assertThat(tree.names("textbox")).containsExactlyInAnyOrder("Votre nom", "Votre courriel", "Votre message");
		tree.press("button", "Version sonore (si vous voyez mal)");
		assertThat(this.person.button("Écouter")).isVisible();
		assertThat(tree.names("group")).contains("Contrôle de sécurité");
		tree.press("button", "Écouter");
		assertIsPlaying();
		tree.type("textbox", "Saisissez les chiffres entendus", RightAnswers.heard(this.portal));
		tree.press("button", "Envoyer");
		assertSent();
		askAgain();
		tree.press("button", "Répondre à une question (si vous voyez et entendez mal)");
		assertThat(answer()).isVisible();
		String question = tree.names("textbox").stream().filter((name) -> name.endsWith("?")).findFirst().orElseThrow();
		tree.type("textbox", question, RightAnswers.typed(this.portal));
		tree.press("button", "Envoyer");
		assertSent();
	}

	@Test
	void theSoundPlaysOnDemandOnlyAndForItsOwnSessionOnly() {
		this.person.press("Version sonore (si vous voyez mal)");
		assertThat(this.person.button("Écouter")).isVisible();
		assertThat((Boolean) sound("paused && player.currentTime === 0 && !player.autoplay")).isTrue();
		Response response = this.page.waitForResponse((answer) -> answer.url().contains("/dynamic/"),
				() -> this.person.press("Écouter"));
		assertThat(response.headers()).containsEntry("content-type", "audio/wav")
			.containsEntry("cache-control", "no-store");
		assertIsPlaying();
		assertThat(((Number) sound("duration")).doubleValue()).isBetween(5.0, 15.0);
		this.person.press("Écouter");
		assertThat(((Number) sound("currentTime")).doubleValue()).isLessThan(0.5);
		try (BrowserContext stranger = anotherBrowser()) {
			APIResponse refused = stranger.request().get(response.url());
			assertThat(refused.ok() && "audio/wav".equals(refused.headers().get("content-type"))).isFalse();
		}
	}

	@Test
	void anotherKindLeavesTheFieldsAndFiveAnswersMayBeWrong() {
		for (String way : List.of("Version sonore (si vous voyez mal)",
				"Recopier des caractères (si vous lisez bien à l’écran)",
				"Répondre à une question (si vous voyez et entendez mal)", "Choisir une image (si vous voyez bien)")) {
			this.person.press(way);
		}
		// The focus moves with a delay on a busy machine.
		assertThat(this.person.button("Image 1 sur 6")).isFocused();
		UUID asked = RightAnswers.challenge(this.portal);
		this.person.press("Renouveler");
		awaitAnotherThan(asked);
		assertThat(this.page.getByLabel("Votre message")).hasValue(MESSAGE);
		assertThat(this.page.getByLabel("Votre nom")).hasValue("Chloé Santoni");
		assertThat(this.person.button("Renouveler")).isFocused();
		assertThatFiveAnswersMayBeWrong();
	}

	@Test
	@Tag("proof")
	void everyKindLooksRight() {
		throughTheKinds((kind) -> {
			Looks.assertRight(this.page, kind);
			this.page.setViewportSize(320, 640);
			assertThat((List<?>) this.page.evaluate(SMALL_TARGETS)).as(kind + ": targets under 44 px").isEmpty();
		});
	}

	@Test
	void neitherPageNorHeadersNorLogRevealTheAnswer(CapturedOutput log) {
		List<String> told = new CopyOnWriteArrayList<>();
		this.page.onResponse((response) -> told.add(response.url() + response.headers() + text(response)));
		this.person.press("Recopier des caractères (si vous lisez bien à l’écran)");
		this.person.press("Version sonore (si vous voyez mal)");
		this.person.press("Écouter");
		assertIsPlaying();
		String digits = RightAnswers.typed(this.portal);
		assertThat(told).hasSizeGreaterThan(2).noneMatch((answer) -> answer.contains(digits));
		assertThat(this.page.content()).doesNotContain(digits);
		this.person.field("Saisissez les caractères").fill(digits);
		this.person.press("Envoyer");
		assertSent();
		assertThat(log.getAll()).doesNotContain(digits);
	}

	@Test
	void whoeverIsFasterThanTheirDeviceWaitsAndLosesNothing() {
		this.person.press(this.person.rightTile());
		// How long the message stays depends on the machine.
		this.page.evaluate(RECORDED);
		this.page.evaluate("() => { delete window.Worker }");
		aWaveComes();
		try {
			this.person.press("Envoyer");
			assertSent();
			assertThat((List<?>) this.page.evaluate("() => told")).map((told) -> StolenRights.plain(told.toString()))
				.anySatisfy((told) -> assertThat(told)
					.matches("(?s)Encore (\\d+ secondes|une seconde) : votre appareil termine.*" + MESSAGE));
		}
		finally {
			this.database.sql("delete from hourly_count").update();
		}
	}

	private void assertThatFiveAnswersMayBeWrong() {
		for (int tries = 0; tries < 5; tries++) {
			UUID asked = RightAnswers.challenge(this.portal);
			this.person.press(RightAnswers.wrongTile(this.portal)).press("Envoyer");
			awaitAnotherThan(asked);
			assertThat(this.page.locator(".check .err")).containsText("Ce n’était pas la bonne réponse.");
			assertThat(this.page.locator(".check .tile[aria-pressed=true]")).hasCount(0);
		}
		// The wait of five seconds may be over on a busy machine.
		this.database
			.sql("update attempts set next_try_at = current_timestamp + interval '1' minute "
					+ "where next_try_at > last_try_at")
			.update();
		this.person.press(RightAnswers.wrongTile(this.portal)).press("Envoyer");
		assertThat(this.page.locator(".check .err")).containsText("Patientez");
	}

	private void awaitAnotherThan(UUID asked) {
		this.page.waitForCondition(() -> !RightAnswers.challenge(this.portal).equals(asked));
		Looks.waitUntilStill(this.page);
	}

	/** Far more answers within the hour than in ordinary times. */
	private void aWaveComes() {
		this.portal.getBean(WorkPricing.class).count(new Network("127.0.0.1"));
		this.database.sql("update hourly_count set this_hour = 100000").update();
	}

	// Without another load of a page.
	private void askAgain() {
		this.database.sql("delete from attempts").update();
		follow(this.page, "/aide");
		follow(this.page, "/contact");
		fillIn();
	}

	private void askQuestion() {
		this.page.navigate("/contact");
		fillIn();
	}

	private void fillIn() {
		this.person.sees("Nous écrire");
		this.page.locator("vaadin-select").click();
		this.page.getByRole(AriaRole.OPTION).last().click();
		this.page.getByLabel("Votre nom").fill("Chloé Santoni");
		this.page.getByLabel("Votre courriel").fill("chloe.santoni@exemple.fr");
		this.page.getByLabel("Votre message").fill(MESSAGE);
	}

	/** Shows each kind of check and its error for an empty answer. */
	private void throughTheKinds(Consumer<String> look) {
		look.accept("pictures");
		this.person.press("Version sonore (si vous voyez mal)");
		assertThat(this.person.field("Saisissez les chiffres entendus")).isVisible();
		look.accept("pictures and sound");
		this.person.press("Recopier des caractères (si vous lisez bien à l’écran)");
		assertThat(this.person.field("Saisissez les caractères")).isVisible();
		look.accept("characters and sound");
		this.person.press("Répondre à une question (si vous voyez et entendez mal)");
		assertThat(answer()).isVisible();
		look.accept("question");
		this.person.press("Envoyer");
		assertThat(this.page.locator(".check .err")).isVisible();
		look.accept("question not answered");
	}

	private void sendByKeyboard() {
		tabTo(this.person.button("Envoyer"));
		press("Enter");
		assertSent();
	}

	private void assertSent() {
		assertThat(this.page.getByText("Votre demande a bien été enregistrée")).isVisible();
	}

	private void assertIsPlaying() {
		this.page.waitForFunction("() => document.querySelector('.check audio').currentTime > 0.2");
		assertThat(sound("error")).isNull();
	}

	private Object sound(String property) {
		return this.page.evaluate(
				"() => { const player = document.querySelector('.check audio'); return player." + property + " }");
	}

	private Locator answer() {
		return this.page.locator(".check vaadin-text-field:visible input");
	}

	private void tabTo(Locator target) {
		for (int presses = 0; presses < 40 && !isFocused(target); presses++) {
			press("Tab");
		}
		assertThat(target).isFocused();
	}

	private void press(String key) {
		this.page.keyboard().press(key);
	}

	private static boolean isFocused(Locator target) {
		return (boolean) target.evaluate("(element) => element === document.activeElement");
	}

	private static String text(Response response) {
		String type = response.headers().getOrDefault("content-type", "");
		return type.contains("json") || type.contains("html") ? response.text() : "";
	}

}
