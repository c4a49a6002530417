package fr.compteformation.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import fr.compteformation.Chromium;
import fr.compteformation.NeedsChromium;

/**
 * An empty page for a script without a portal.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptPage {

	static final Path FRONTEND = Path.of("frontend");

	private static final String ADDRESS = "http://scripts.test/";

	private Playwright playwright;

	private BrowserContext browser;

	protected Page page;

	@BeforeAll
	void startTheBrowser() {
		this.playwright = Playwright.create();
		this.browser = Chromium.launch(this.playwright).newContext();
		this.browser.route(ADDRESS + "**", ScriptPage::serve);
	}

	@BeforeEach
	void openThePage() {
		this.page = this.browser.newPage();
	}

	@AfterEach
	void closeThePage() {
		this.page.close();
	}

	@AfterAll
	void stopTheBrowser() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	/** Shows this content with one of our scripts. */
	protected void show(String content, String script) {
		this.page.navigate(ADDRESS);
		this.page.setContent("<!doctype html><html lang=\"fr\"><body>" + content + "</body></html>");
		this.page.evaluate("""
				(source) => new Promise((loaded, failed) => {
					const script = document.createElement('script');
					script.src = source;
					script.onload = () => loaded();
					script.onerror = failed;
					document.head.append(script);
				})
				""", "/assets/" + script);
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static void serve(Route route) {
		String path = route.request().url().substring(ADDRESS.length());
		if (path.startsWith("assets/")) {
			route.fulfill(
					new Route.FulfillOptions().setContentType("text/javascript").setBody(read(FRONTEND.resolve(path))));
		}
		else {
			route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<!doctype html>"));
		}
	}

}
