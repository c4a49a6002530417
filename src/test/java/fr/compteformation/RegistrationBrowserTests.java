package fr.compteformation;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Unusual use of a form: reload, back, two windows, keyboard only, lost session.
 */
class RegistrationBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	private SignsUp person;

	@BeforeEach
	void somebody() {
		this.person = new SignsUp(this.page, this.portal);
	}

	@Test
	void aReloadKeepsWhatWasTypedInEachStepButThePassword() {
		this.person.start().terms().check();
		letItReachTheServer();
		this.page.reload();
		assertThat(this.person.terms()).isChecked();

		this.person.press("Continuer").sees("S’inscrire").fillIdentity();
		this.person.field("Prénom").fill("");
		this.person.field("Prénom").pressSequentially("Chloé-Œ");
		letItReachTheServer();
		leavesWhileTyping();
		this.page.reload();
		assertIdentityStands("Chloé-Œ");

		this.person.passSecurityCheck().press("Continuer").sees("Saisir son mot de passe");
		this.person.field("Mot de passe").fill(People.PASSWORD);
		this.page.reload();
		this.person.sees("Saisir son mot de passe");
		assertThat(this.person.field("Mot de passe")).hasValue("");

		this.person.choosePassword();
		this.page.reload();
		assertThat(this.page.getByText("Votre inscription a bien été enregistrée")).isVisible();
	}

	// The word that is being typed is sent without the pause after it.
	private void leavesWhileTyping() {
		this.person.field("Nom de naissance").fill("");
		letItReachTheServer();
		this.person.field("Nom de naissance").pressSequentially("L’Héritier");
		this.page.waitForResponse(Pattern.compile(".*v-r=uidl.*"),
				() -> this.page.evaluate("() => { dispatchEvent(new Event('beforeunload')) }"));
		assertThat(this.person.field("Nom de naissance")).not().isFocused();
	}

	@Test
	void backAndForwardLoseNothingAndADoubleClickRegistersOnce() {
		this.person.start().acceptTerms().giveIdentity();
		goBackFrom("mot-de-passe");
		this.person.sees("S’inscrire");
		assertIdentityStands("Chloé");
		goBackFrom("identite");
		this.person.sees("Valider les CGU");
		assertThat(this.person.terms()).isChecked();
		this.page.goForward();
		this.person.sees("S’inscrire");
		this.page.goForward();
		this.person.sees("Saisir son mot de passe");
		assertThatADoubleClickRegistersOnce();
		goBackFrom("confirmation");
		this.person.sees("Valider son inscription");
	}

	private void assertThatADoubleClickRegistersOnce() {
		this.person.field("Mot de passe").fill(People.PASSWORD);
		this.person.field("Confirmer votre mot de passe").fill(People.PASSWORD);
		int before = registrations();
		this.person.button("Valider mon inscription").dblclick();
		this.person.sees("Valider son inscription");
		letItReachTheServer();
		assertThat(registrations()).isEqualTo(before + 1);
	}

	// The heading appears before the history entry, and the address before the page is
	// settled.
	private void goBackFrom(String step) {
		this.page.waitForURL("**/inscription/" + step);
		Looks.waitUntilStill(this.page);
		this.page.goBack();
	}

	@Test
	void aSecondTabGoesOnUntilAllIsCancelled() {
		this.person.start().acceptTerms().fillIdentity();
		letItReachTheServer();
		SignsUp secondTab = new SignsUp(this.context.newPage(), this.portal);
		secondTab.page.navigate("/inscription/identite");
		assertThat(secondTab.field("Courriel")).hasValue(this.person.email);
		try (BrowserContext elsewhere = anotherBrowser()) {
			SignsUp stranger = new SignsUp(elsewhere.newPage(), this.portal);
			stranger.page.navigate("/inscription/identite");
			stranger.sees("Valider les CGU");
			assertThat(stranger.terms()).not().isChecked();
		}
		this.person.press("Annuler").press("Non, continuer");
		assertThat(this.person.field("Nom de naissance")).hasValue("L’Héritier");
		this.person.press("Annuler").press("Oui, tout effacer").sees("Vos droits à la formation, euro par euro.");
		this.page.navigate("/inscription/identite");
		this.person.sees("Valider les CGU");
		assertThat(this.person.terms()).not().isChecked();
	}

	@Test
	void aLostSessionIsResumedAtItsStepAndNoStepIsSkipped() {
		assertThatAnAddressSkipsNoStep();
		this.person.fillIdentity();
		letItReachTheServer();
		// While somebody types.
		this.context.addCookies(List.of(new Cookie("JSESSIONID", "ended").setDomain("localhost").setPath("/")));
		this.person.press("Continuer").sees("Reprendre votre inscription ?");
		this.person.press("Reprendre").sees("S’inscrire");
		assertIdentityStands("Chloé");
		this.person.passSecurityCheck().press("Continuer").sees("Saisir son mot de passe");
		loseTheSession();
		this.page.navigate("/inscription/mot-de-passe");
		this.person.sees("Reprendre votre inscription ?");
		assertThat(this.page.locator("main")).containsText(this.person.nir.masked());
		assertThat(this.page.locator("main")).not().containsText(this.person.nir.formattedNumber());
		this.person.press("Reprendre").sees("Saisir son mot de passe");
		assertThat(this.person.field("Mot de passe")).hasValue("");
		this.person.press("Retour").sees("S’inscrire");
		assertIdentityStands("Chloé");
		loseTheSession();
		this.page.navigate("/inscription");
		this.person.sees("Reprendre votre inscription ?").press("Recommencer").sees("Valider les CGU");
		assertThat(this.person.terms()).not().isChecked();
		this.person.acceptTerms();
		assertThat(this.person.field("Nom de naissance")).hasValue("");
		this.person.giveIdentity().choosePassword();
		loseTheSession();
		this.page.navigate("/session-expiree");
		this.person.sees("Reprendre votre inscription ?").press("Reprendre").sees("Valider son inscription");
	}

	private void assertThatAnAddressSkipsNoStep() {
		this.page.navigate("/inscription/mot-de-passe");
		this.person.sees("Valider les CGU");
		this.page.navigate("/inscription/confirmation");
		this.person.sees("Valider les CGU").acceptTerms();
		this.page.navigate("/inscription/confirmation");
		this.person.sees("S’inscrire");
		assertThat(this.page).hasURL(Pattern.compile(".*/inscription/identite$"));
	}

	@Test
	void theKeyboardIsEnough() {
		this.person.start();
		tabTo(this.person.terms());
		keyboard().press("Space");
		tabTo(this.person.button("Continuer"));
		keyboard().press("Enter");
		this.person.sees("S’inscrire");
		type("Numéro de sécurité sociale", this.person.nir.formattedNumber());
		type("Clé", this.person.nir.key());
		type("Prénom", "Chloé");
		type("Nom de naissance", "L’Héritier");
		type("Téléphone mobile", "06 12 34 56 78");
		type("Courriel", this.person.email);
		type("Confirmer votre courriel", this.person.email);
		tabTo(this.person.button("Image 1 sur 6"));
		while (!isFocused(this.person.button(this.person.rightTile()))) {
			keyboard().press("ArrowRight");
		}
		keyboard().press("Space");
		assertThat(this.person.button(this.person.rightTile())).hasAttribute("aria-pressed", "true");
		tabTo(this.person.button("Continuer"));
		keyboard().press("Enter");
		this.person.sees("Saisir son mot de passe");
		type("Mot de passe", People.PASSWORD);
		type("Confirmer votre mot de passe", People.PASSWORD);
		tabTo(this.person.button("Valider mon inscription"));
		keyboard().press("Space");
		this.person.sees("Valider son inscription");
	}

	@Test
	void theFocusAndTheTitleFollow() {
		this.page.navigate("/");
		this.page.getByText("Je crée mon compte").first().click();
		assertArrivedAt("Valider les CGU", "Étape 1 sur 4 · Valider les CGU · Compte Formation");

		this.person.press("Continuer");
		assertThat(summary()).isFocused();
		summaryLink("Cochez la case").click();
		assertThat(this.person.terms()).isFocused();

		this.person.acceptTerms();
		assertArrivedAt("S’inscrire", "Étape 2 sur 4 · S’inscrire · Compte Formation");
		this.person.press("Continuer");
		assertThat(summary()).isFocused();
		followsTheSummary("Numéro de sécurité sociale : ", "Numéro de sécurité sociale");
		followsTheSummary("Nom de naissance : ", "Nom de naissance");
		followsTheSummary("Téléphone fixe : ", "Téléphone fixe");
		followsTheSummary("Courriel : ", "Courriel");
		this.person.fillIdentity().press("Continuer");
		assertThat(summary()).isFocused();
		summaryLink("Contrôle de sécurité : ").click();
		assertThat(this.person.button("Image 1 sur 6")).isFocused();

		this.person.passSecurityCheck().press("Continuer");
		assertArrivedAt("Saisir son mot de passe", "Étape 3 sur 4 · Saisir son mot de passe · Compte Formation");
		this.person.press("Valider mon inscription");
		assertThat(summary()).isFocused();
		followsTheSummary("Mot de passe : ", "Mot de passe");
		this.person.choosePassword();
		assertArrivedAt("Valider son inscription", "Étape 4 sur 4 · Valider son inscription · Compte Formation");
	}

	private void assertIdentityStands(String firstName) {
		assertThat(this.person.field("Numéro de sécurité sociale")).hasValue(this.person.nir.formattedNumber());
		assertThat(this.person.field("Clé")).hasValue(this.person.nir.key());
		assertThat(this.person.field("Prénom")).hasValue(firstName);
		assertThat(this.person.field("Nom de naissance")).hasValue("L’Héritier");
		assertThat(this.person.field("Téléphone mobile")).hasValue("06 12 34 56 78");
		assertThat(this.person.field("Courriel")).hasValue(this.person.email);
		assertThat(this.person.field("Confirmer votre courriel")).hasValue(this.person.email);
	}

	private void assertArrivedAt(String heading, String title) {
		this.person.sees(heading);
		assertThat(this.page).hasTitle(title);
		assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isFocused();
	}

	private void followsTheSummary(String line, String label) {
		summaryLink(line).click();
		assertThat(this.person.field(label)).isFocused();
	}

	private Locator summary() {
		return this.page.locator("main .note.bad");
	}

	private Locator summaryLink(String start) {
		return summary().getByRole(AriaRole.BUTTON)
			.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + start.replace(" ", "\\s"))));
	}

	private void type(String label, String text) {
		tabTo(this.person.field(label));
		keyboard().type(text);
	}

	private void tabTo(Locator target) {
		for (int presses = 0; presses < 30 && !isFocused(target); presses++) {
			keyboard().press("Tab");
		}
		assertThat(target).isFocused();
	}

	private static boolean isFocused(Locator target) {
		return (boolean) target.evaluate("(element) => element === document.activeElement");
	}

	private Keyboard keyboard() {
		return this.page.keyboard();
	}

	// Nothing on the page shows that the server received the input.
	private void letItReachTheServer() {
		Looks.waitUntilTypingIsSent(this.page);
	}

	private void loseTheSession() {
		this.page.navigate("about:blank");
		this.context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
	}

	private int registrations() {
		return this.database.sql("select count(*) from registration").query(Integer.class).single();
	}

}
