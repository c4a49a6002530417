package fr.compteformation.proofs;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Common browser actions: read headings, press buttons and fill in fields by their text.
 */
class Visit implements AutoCloseable {

	final BrowserContext browser;

	final Page page;

	Visit(BrowserContext browser) {
		this.browser = browser;
		this.page = browser.newPage();
	}

	void open(String path) {
		this.page.navigate(path);
	}

	/** Waits for a heading. */
	void sees(String heading) {
		assertThat(this.page.getByRole(AriaRole.HEADING,
				new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
			.isVisible();
	}

	/** Waits for a text. */
	void reads(String text) {
		assertThat(this.page.getByText(text).first()).isVisible();
	}

	void press(String button) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
	}

	/** Presses the form’s button; the page frame may have another with the same name. */
	void send() {
		this.page.locator("form .btn").click();
	}

	void fill(String label, String text) {
		field(label).fill(text);
	}

	Locator field(String label) {
		return this.page.locator("input, textarea")
			.and(this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

	/** Signs out through the user menu. */
	void signOut(Locator name) {
		this.page.waitForFunction("() => document.querySelector('vaadin-popover')?.target");
		name.click();
		press("Déconnexion");
	}

	@Override
	public void close() {
		this.browser.close();
	}

}
