package fr.compteformation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The account pages with the keyboard only.
 */
class AccountByKeyboardBrowserTests extends BrowserTests {

	private static final int FAR = 80;

	@Autowired
	private ApplicationContext portal;

	@Test
	void somebodySignsInShowsTheirRightsAndChangesTheirPassword() {
		Learner learner = new Learner(this.portal).earns(40);
		this.page.navigate("/connexion");
		sees("Se connecter");
		type(field("Numéro de sécurité sociale"), learner.nir().number());
		type(field("Mot de passe"), People.PASSWORD);
		press("Enter");
		sees("Mes droits");
		openFromTheMenu("Mes délégations");
		type(field("Pour qui ? (facultatif)"), "ma fille");
		type(field("Mot de passe actuel"), People.PASSWORD);
		use(button("Créer un code"));
		assertThat(this.page.locator(".code")).isVisible();
		use(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Arrêter la délégation")));
		assertThat(this.page.getByText("La délégation est arrêtée")).isVisible();
		openFromTheMenu("Modifier mon mot de passe");
		type(field("Nouveau mot de passe"), "Tambour-vert-et-8-lunes");
		type(field("Confirmer le nouveau mot de passe"), "Tambour-vert-et-8-lunes");
		use(button("Enregistrer"));
		assertThat(this.page.getByText("Votre mot de passe a bien été modifié.")).isVisible();
	}

	private void openFromTheMenu(String page) {
		Looks.waitUntilStill(this.page);
		this.page.waitForFunction("() => document.querySelector('vaadin-popover').target");
		use(button("Chloé L’Héritier"));
		Locator link = this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(page).setExact(true))
			.first();
		assertThat(link).isVisible();
		use(link);
		sees(page);
	}

	private void type(Locator field, String text) {
		reach(field);
		this.page.keyboard().type(text);
	}

	private void use(Locator control) {
		reach(control);
		press("Enter");
	}

	/** Presses Tab until the control has the focus, at most once around the page. */
	private void reach(Locator control) {
		for (int i = 0; i < FAR && !(Boolean) control.evaluate("(control) => control.matches(':focus')"); i++) {
			press("Tab");
		}
		assertThat(control).isFocused();
	}

	private void press(String key) {
		this.page.keyboard().press(key);
	}

	private void sees(String heading) {
		assertThat(this.page.locator("h1")).hasText(heading);
	}

	private Locator field(String label) {
		return this.page.locator("input").and(this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
