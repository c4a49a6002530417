package fr.compteformation.proofs;

import java.util.Locale;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.document.check.PdfForTests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A person who opens an account and declares DIF hours.
 */
final class Person extends Visit {

	static final String BIRTH_NAME = "L’Héritier";

	private static final String PASSWORD = "Violette-et-7-chats";

	final Nir nir = People.newNir();

	final String email = "chloe." + this.nir.number().toLowerCase(Locale.ROOT) + "@exemple.fr";

	Person(BrowserContext browser) {
		super(browser);
	}

	/** Registers in four steps, without a security check. */
	void register() {
		acceptTerms();
		fillIdentity();
		press("Continuer");
		choosePassword();
	}

	void acceptTerms() {
		open("/inscription");
		sees("Valider les CGU");
		this.page.getByRole(AriaRole.CHECKBOX).check();
		press("Continuer");
		sees("S’inscrire");
	}

	void fillIdentity() {
		fill("Numéro de sécurité sociale", this.nir.formattedNumber());
		fill("Clé", this.nir.key());
		fill("Prénom", "Chloé");
		fill("Nom de naissance", BIRTH_NAME);
		fill("Téléphone mobile", "06 12 34 56 78");
		fill("Courriel", this.email);
		fill("Confirmer votre courriel", this.email);
	}

	void choosePassword() {
		sees("Saisir son mot de passe");
		fill("Mot de passe", PASSWORD);
		fill("Confirmer votre mot de passe", PASSWORD);
		press("Valider mon inscription");
		sees("Valider son inscription");
	}

	/** Activates with the link in the demonstration’s mailbox. */
	void activate() {
		Locator mail = Mailbox.waitFor(this.page, this.email, 1);
		String link = mail.locator("a").first().getAttribute("href");
		activate(link.substring(link.indexOf("/activation/")));
	}

	void activate(String link) {
		open(link);
		sees("Activer votre compte");
		// Only another browser asks for it.
		if (this.page.getByLabel("Mot de passe").count() > 0) {
			fill("Mot de passe", PASSWORD);
		}
		press("Activer mon compte");
		sees("Mes droits");
	}

	void signIn() {
		open("/connexion");
		sees("Se connecter");
		fill("Numéro de sécurité sociale", this.nir.formattedNumber());
		fill("Mot de passe", PASSWORD);
		send();
		sees("Mes droits");
	}

	void signOut() {
		signOut(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chloé " + BIRTH_NAME)));
		sees("Vos droits à la formation, euro par euro.");
	}

	/** Declares DIF hours with a document that confirms them or not. */
	void declares(int hours, String attested) {
		FilePayload proof = new FilePayload("Attestation.pdf", "application/pdf", PdfForTests.saying(attested));
		open("/mes-droits/dif");
		this.page.locator("vaadin-text-field input").first().fill(Integer.toString(hours));
		this.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] { proof });
		assertThat(this.page.locator("ul.files .name")).hasText(proof.name);
		press("Vérifier avant d’enregistrer");
		press("Enregistrer");
		reads("Votre déclaration est enregistrée");
	}

	void contests(String answer) {
		open("/mes-droits/dif");
		reads("Un agent a corrigé vos heures d’après votre document.");
		fill("Votre réponse", answer);
		press("Contester");
		reads("Votre réponse a bien été envoyée.");
	}

}
