package fr.compteformation.proofs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An agent of the demonstration who reviews declarations.
 */
final class Caseworker extends Visit {

	private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");

	// The demonstration has two older ones of its own.
	private static final int DECLARATIONS_OF_OTHERS = 10;

	private static final int LONGEST_DELAY = 20_000;

	private static final int JOB_FOLLOWS = 5_000;

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
		signOut(this.page.getByRole(AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(Pattern.compile("^Agent \\d"))));
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
		Locator correct = this.page.locator("vaadin-button[aria-keyshortcuts='Alt+C']");
		if (!"true".equals(correct.getAttribute("aria-pressed"))) {
			correct.click();
		}
		fill("Nombre d’heures juste", Integer.toString(hours));
		this.page.keyboard().press("Tab");
		press("Enregistrer et suivante");
		takesEffect();
	}

	void accepts() {
		this.page.locator("vaadin-button[aria-keyshortcuts='Alt+V']").click();
		takesEffect();
	}

	// The line counts the seconds until the decision takes effect; the job follows within
	// a second or two.
	private void takesEffect() {
		Locator undo = this.page.locator(".undo");
		assertThat(undo).isVisible();
		undo.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(LONGEST_DELAY));
		this.page.waitForTimeout(JOB_FOLLOWS);
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
