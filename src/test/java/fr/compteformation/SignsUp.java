package fr.compteformation;

import java.time.Clock;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.springframework.context.ApplicationContext;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Signs up in a real browser, in French, and finds elements by their visible text.
 */
final class SignsUp {

	final Nir nir;

	final String email;

	final Page page;

	private final ApplicationContext portal;

	SignsUp(Page page, ApplicationContext portal) {
		this(page, portal, People.newNir());
	}

	/** Signs up with this number, their own or not. */
	SignsUp(Page page, ApplicationContext portal, Nir nir) {
		this.page = page;
		this.portal = portal;
		this.nir = nir;
		this.email = "chloe." + nir.number().toLowerCase(java.util.Locale.ROOT) + "@exemple.fr";
	}

	/** Opens the first step and waits for it. */
	SignsUp start() {
		this.page.navigate("/inscription");
		return sees("Valider les CGU");
	}

	SignsUp acceptTerms() {
		terms().check();
		press("Continuer");
		return sees("S’inscrire");
	}

	/** Fills the identity step; on a phone up to the screen of the security check. */
	SignsUp fillIdentity() {
		return fillPerson().nextScreen().fillContact(this.email).nextScreen();
	}

	SignsUp fillPerson() {
		field("Numéro de sécurité sociale").fill(this.nir.formattedNumber());
		field("Clé").fill(this.nir.key());
		field("Prénom").fill("Chloé");
		field("Nom de naissance").fill("L’Héritier");
		return this;
	}

	SignsUp fillContact(String address) {
		field("Téléphone mobile").fill("06 12 34 56 78");
		field("Courriel").fill(address);
		field("Confirmer votre courriel").fill(address);
		return this;
	}

	/** Goes on to the next screen, where the page is shown in screens. */
	SignsUp nextScreen() {
		return (this.page.viewportSize().width <= 700) ? press("Continuer") : this;
	}

	SignsUp passSecurityCheck() {
		button(rightTile()).click();
		return this;
	}

	/** Completes the identity and the security check. */
	SignsUp giveIdentity() {
		fillIdentity().passSecurityCheck().press("Continuer");
		return sees("Saisir son mot de passe");
	}

	SignsUp choosePassword() {
		field("Mot de passe").fill(People.PASSWORD);
		field("Confirmer votre mot de passe").fill(People.PASSWORD);
		press("Valider mon inscription");
		return sees("Valider son inscription");
	}

	/** Completes all four steps. */
	SignsUp register() {
		return start().acceptTerms().giveIdentity().choosePassword();
	}

	/** Opens the link in the only email of the demonstration’s mailbox. */
	SignsUp openActivationLink() {
		BrowserTests.follow(this.page, "/demo/messagerie");
		Locator mail = this.page.locator(".mail", new Page.LocatorOptions().setHasText(this.email));
		assertThat(mail).hasCount(1);
		String link = mail.first().locator("a").first().getAttribute("href");
		this.page.navigate(link.substring(link.indexOf("/activation/")));
		return sees("Activer votre compte");
	}

	SignsUp activate() {
		Looks.waitUntilStill(this.page);
		// Only another browser asks for it.
		if (field("Mot de passe").count() > 0) {
			field("Mot de passe").fill(People.PASSWORD);
		}
		press("Activer mon compte");
		return sees("Mes droits");
	}

	/** Has proved who they are, outside of the browser. */
	void proves() {
		this.portal.getBean(IdentityProofs.class)
			.takeOver(this.portal.getBean(Accounts.class).ownerOf(this.nir).orElseThrow().account(), ProofMethod.LETTER,
					this.portal.getBean(Clock.class).instant());
	}

	/** Waits for a heading. */
	SignsUp sees(String heading) {
		assertThat(this.page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
			.isVisible();
		return this;
	}

	SignsUp press(String button) {
		button(button).click();
		return this;
	}

	String rightTile() {
		return RightAnswers.tile(this.portal);
	}

	Locator terms() {
		return this.page.getByRole(AriaRole.CHECKBOX);
	}

	/** Finds an input by its label. */
	Locator field(String label) {
		return this.page.locator("input").and(this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
