package fr.compteformation.proofs;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

import fr.compteformation.BrowserTests;
import fr.compteformation.Chromium;

/**
 * A real browser for a portal in another process. Records all server errors and script
 * errors.
 */
final class Robots implements AutoCloseable {

	/** In milliseconds; generous for busy machines. */
	static final int PATIENCE = 30_000;

	private static final int SERVER_ERROR = 500;

	private final Playwright playwright = Playwright.create();

	private final Browser browser;

	private final String portal;

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	Robots(String portal) {
		this.portal = portal;
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.browser = Chromium.launch(this.playwright);
	}

	/** A browser with French as its language. */
	BrowserContext browser() {
		BrowserContext opened = this.browser.newContext(new Browser.NewContextOptions().setBaseURL(this.portal)
			.setLocale("fr-FR")
			.setReducedMotion(ReducedMotion.REDUCE));
		opened.setDefaultTimeout(PATIENCE);
		opened.setDefaultNavigationTimeout(PATIENCE);
		opened.addInitScript(BrowserTests.WITHOUT_SKETCH);
		opened.onResponse((response) -> {
			if (response.status() >= SERVER_ERROR) {
				note(response.request().method() + " " + response.url() + ": " + response.status());
			}
		});
		opened.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				note(where(message.page()) + ": " + message.text());
			}
		});
		opened.onWebError((error) -> note(where(error.page()) + ": " + error.error()));
		return opened;
	}

	void note(String fault) {
		this.faults.add(fault);
	}

	/** The errors so far. */
	List<String> faults() {
		return List.copyOf(this.faults);
	}

	private static String where(Page page) {
		return (page != null) ? page.url() : "";
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
