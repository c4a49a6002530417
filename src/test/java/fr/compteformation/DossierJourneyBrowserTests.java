package fr.compteformation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The complete life of a training dossier, with a browser each for the citizen and the
 * training provider.
 */
class DossierJourneyBrowserTests extends BrowserTests {

	private static final String TRAINING = "Langue des signes française, premier niveau";

	private static final String PROVIDER = "Mains et paroles";

	private final String email = SomeProfessionals.newEmail();

	@Autowired
	private ApplicationContext portal;

	private Professional provider;

	@BeforeEach
	void theProviderHasAccess() {
		this.provider = SomeProfessionals.ofProvider(this.portal, this.email, PROVIDER);
	}

	@Test
	void theBalanceFollowsADossierFromDraftToCancellation() {
		Learner chloe = new Learner(this.portal).earns(100).declaresDif(20);
		this.page.navigate("/");
		this.page.getByRole(AriaRole.NAVIGATION)
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Formations").setExact(true))
			.first()
			.click();
		sees("Rechercher une formation");
		follow(this.page, "/formations?quoi=langue%20des%20signes");
		this.page.locator("article", new Page.LocatorOptions().setHasText(PROVIDER)).getByRole(AriaRole.LINK).click();
		sees(TRAINING);
		this.page.locator(".request")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Se connecter"))
			.click();
		signIn(chloe);
		sees(TRAINING);
		assertThat(this.page.locator(".request .amount")).hasText("856,80 €");
		press("Demander cette formation");
		press("Vérifier mon dossier");
		assertThat(heading("Vérifiez avant de déposer")).isFocused();
		press("Déposer mon dossier");
		assertThat(text("Votre dossier a bien été déposé.")).isVisible();
		String dossier = this.page.url();
		seesBalance("1 800,00 €");

		theProviderValidates(dossier.substring(dossier.length() - 9), chloe);

		link("Mes dossiers").first().click();
		sees("Mes dossiers");
		assertThat(this.page.locator("article", new Page.LocatorOptions().setHasText(TRAINING))).containsText("Validé");
		seesBalance("943,20 €");

		this.page.navigate(dossier);
		assertThat(text("Vos droits paient 856,80 € sur 960,00 €.")).isVisible();
		press("Annuler ce dossier");
		assertThat(text("856,80 € reviendront aussitôt sur vos comptes : 300,00 € de DIF, 556,80 € de CPF."))
			.isVisible();
		press("Oui, annuler ce dossier");
		assertThat(text("Votre dossier a bien été annulé.")).isVisible();
		seesBalance("1 800,00 €");
		for (String letter : new String[] { "est déposé", "est validé", "est annulé" }) {
			receives("Votre dossier de formation " + letter);
		}
	}

	private void signIn(Learner person) {
		this.page.getByLabel("Numéro de sécurité sociale").fill(person.nir().formattedNumber());
		this.page.locator("input[name=password]").fill(People.PASSWORD);
		this.page.locator("form")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Se connecter"))
			.click();
	}

	private void theProviderValidates(String reference, Learner chloe) {
		try (BrowserContext provider = anotherBrowser()) {
			Page desk = provider.newPage();
			desk.navigate("/professionnels");
			desk.getByRole(AriaRole.MAIN)
				.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Se connecter"))
				.click();
			desk.getByLabel("Courriel professionnel").fill(this.email);
			desk.locator("input[name=password]").fill(SomeProfessionals.PASSWORD);
			desk.locator("form").getByRole(AriaRole.BUTTON).last().click();
			desk.waitForURL("**/professionnels/code");
			desk.locator("input[name=code]").fill(SomeProfessionals.lastCode(this.portal, this.provider).orElseThrow());
			desk.locator("form").getByRole(AriaRole.BUTTON).last().click();
			desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference)).click();
			assertThat(desk.getByText(chloe.citizen().displayName()).first()).isVisible();
			desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accepter la demande")).click();
			assertThat(desk.getByText("La demande est acceptée et le dossier validé.")).isVisible();
		}
	}

	private void seesBalance(String amount) {
		follow(this.page, "/mes-droits");
		assertThat(this.page.locator(".headline .big")).hasText(amount);
	}

	private void receives(String subject) {
		follow(this.page, "/demo/messagerie");
		assertThat(text(subject).first()).isVisible();
	}

	private void sees(String title) {
		assertThat(this.page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName(title).setLevel(1).setExact(true)))
			.isVisible();
	}

	private Locator heading(String text) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
	}

	private Locator link(String text) {
		return this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

	private Locator text(String text) {
		return this.page.getByText(text);
	}

	private void press(String name) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

}
