package fr.compteformation.proofs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An agent of the demonstration who reviews declarations.
 */
final class Caseworker extends Visit {

	private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");

	// The demonstration has two older ones of its own.
	private static final int DECLARATIONS_OF_OTHERS = 10;

	Caseworker(BrowserContext browser) {
		super(browser);
	}

	/** Signs in with password and emailed code. */
	void signIn(String email, String password) {
		int mails = mails(email);
		open("/agent/connexion");
		fill("Courriel professionnel", email);
		fill("Mot de passe", password);
		send();
		sees("Saisir votre code");
		fill("Code", code(email, mails + 1));
		send();
		sees("Déclarations");
	}

	void signOut() {
		signOut(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(" · \\d+$"))));
		sees("Connexion des agents");
	}

	/** Takes declarations until one contains this text. */
	void takes(String text) {
		for (int taken = 0; taken < DECLARATIONS_OF_OTHERS; taken++) {
			open("/agent/dif");
			press("Prendre la suivante");
			this.page.waitForURL("**/agent/dif/*");
			assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Décision")))
				.isVisible();
			if (this.page.getByText(text).count() > 0) {
				return;
			}
		}
		throw new AssertionError("nothing waits that says: " + text);
	}

	void corrects(int hours) {
		press("Corriger");
		fill("Nombre d’heures juste", Integer.toString(hours));
		this.page.locator("vaadin-select").first().click();
		this.page
			.getByRole(AriaRole.OPTION,
					new Page.GetByRoleOptions().setName("Le nombre d’heures n’est pas celui du document"))
			.click();
		decides("Confirmer : Corriger");
	}

	void accepts() {
		press("Valider");
		decides("Confirmer : Valider");
	}

	private void decides(String button) {
		press(button);
		reads("La décision est enregistrée, et la personne est prévenue.");
	}

	private int mails(String email) {
		try (Page mailbox = this.browser.newPage()) {
			return Mailbox.count(mailbox, email);
		}
	}

	private String code(String email, int count) {
		try (Page mailbox = this.browser.newPage()) {
			Matcher digits = CODE.matcher(Mailbox.waitFor(mailbox, email, count).textContent());
			if (!digits.find()) {
				throw new AssertionError("the mail holds no code");
			}
			return digits.group();
		}
	}

}
