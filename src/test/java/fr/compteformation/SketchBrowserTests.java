package fr.compteformation;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The first HTML of a page, before and after its script. */
class SketchBrowserTests extends BrowserTests {

	private static final String SCRIPTS = "**/VAADIN/build/*.js";

	@Override
	protected boolean seesSketches() {
		return true;
	}

	@Test
	void aPageTakesThePlaceOfItsSketch() {
		for (String path : List.of("/", "/connexion", "/inscription", "/cgu")) {
			this.page.navigate(path);
			assertThat(this.page.locator("#outlet h1")).isVisible();
			assertThat(this.page.locator("#apercu")).hasCount(0);
			assertThat(this.page.locator("h1")).hasCount(1);
		}
	}

	@Test
	void linksWorkBeforeTheScriptHasCome() {
		this.context.route(SCRIPTS, Route::abort);
		this.page.navigate("/connexion");
		assertThat(this.page.locator("h1")).hasText("Se connecter");
		assertThat(this.page.locator(".sketch-stuck a")).isVisible();
		this.page.locator("a[href='/inscription']").first().click();
		assertThat(this.page.locator("h1")).hasText("S’inscrire");
	}

	@Test
	void theFocusStaysOnTheSameLink() {
		Route[] held = new Route[1];
		this.context.route(SCRIPTS, (script) -> {
			if (script.request().url().contains("indexhtml")) {
				held[0] = script;
			}
			else {
				script.resume();
			}
		});
		this.page.navigate("/connexion", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		Locator link = this.page.locator("#apercu a[href='/mot-de-passe-oublie']");
		link.focus();
		while (held[0] == null) {
			this.page.waitForTimeout(50);
		}
		held[0].resume();
		assertThat(this.page.locator("#outlet a[href='/mot-de-passe-oublie']")).isFocused();
	}

	@Test
	void theSkipLinkOfASketchStaysOnThePage() {
		this.context.route(SCRIPTS, Route::abort);
		this.page.navigate("/formations");
		this.page.locator("#apercu .skip").focus();
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("#apercu main")).isFocused();
		assertThat(this.page).hasURL(Pattern.compile(".*/formations$"));
	}

	@Test
	void aPageCanBeReadWithoutScripts() {
		try (BrowserContext without = newBrowser(options().setJavaScriptEnabled(false))) {
			Page read = without.newPage();
			read.navigate("/donnees-personnelles");
			assertThat(read.locator("h1")).isVisible();
			assertThat(read.locator("noscript a")).isVisible();
			read.locator("footer a[href='/contact']").click();
			assertThat(read.locator("h1")).hasText("Nous écrire");
		}
	}

	@Override
	protected boolean isExpected(ConsoleMessage message) {
		return message.text().contains("net::ERR_FAILED");
	}

}
