package fr.compteformation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;

import fr.compteformation.platform.document.check.ExaminedOnce;
import fr.compteformation.platform.document.page.ReadOnce;
import fr.compteformation.platform.edition.ChosenEdition;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives the demonstration in a real browser with French as its language. All classes
 * share one browser and one portal, which runs on PostgreSQL as in production. A class
 * must create its own people or leave those of the demonstration unchanged.
 */
@NeedsChromium
@ExtendWith({ SharedBrowser.class, AllTextsTranslated.class })
@OnPostgresql
@Import({ CheapPasswords.Configuration.class, ChosenEdition.Configuration.class, ExaminedOnce.Configuration.class,
		ReadOnce.Configuration.class })
// Not the edition that a developer chose for their own demonstration.
@SpringBootTest(classes = CompteFormationApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT,
		properties = "compte-formation.edition=")
@ActiveProfiles("demo")
// Other listeners look at every bean before and after each test.
@TestExecutionListeners({ DirtiesContextBeforeModesTestExecutionListener.class,
		DependencyInjectionTestExecutionListener.class, DirtiesContextTestExecutionListener.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTests {

	private static final String FOLLOW = """
			(path) => {
				const link = document.createElement('a');
				link.href = path;
				document.body.append(link);
				link.click();
				link.remove();
			}
			""";

	/** Without the first HTML of a page, where a test would press what is only drawn. */
	public static final String WITHOUT_SKETCH = """
			if (window === top) {
				const sketches = new MutationObserver(() => document.getElementById('apercu')?.remove());
				sketches.observe(document, {childList: true, subtree: true});
				addEventListener('DOMContentLoaded', () => sketches.disconnect());
			}
			""";

	@LocalServerPort
	private int port;

	private Browser browser;

	private final List<String> faults = new CopyOnWriteArrayList<>();

	protected BrowserContext context;

	protected Page page;

	@DynamicPropertySource
	static void demonstration(DynamicPropertyRegistry properties) {
		// One port and folder per shared portal.
		int port = FreePort.next();
		Path data = temporaryFolder();
		properties.add("server.port", () -> port);
		properties.add("compte-formation.data-dir", data::toString);
		properties.add("compte-formation.demo.crowd", () -> "false");
		// No limit is reached because other tests keep the machine busy.
		properties.add("spring.datasource.hikari.connection-timeout", () -> "30000");
		properties.add("compte-formation.database.page-limit", () -> "30s");
		properties.add("compte-formation.document.patience", () -> "60s");
		// It opens too few files to gain from it.
		properties.add("compte-formation.workers.starts-before-cache", () -> "0");
		// Tests fill in forms faster than people.
		properties.add("compte-formation.security-check.minimum-fill-time", () -> "0s");
		// Browsers work for each answer, but as little as can be.
		properties.add("compte-formation.security-check.price.picture", () -> "1");
		properties.add("compte-formation.security-check.price.characters", () -> "1");
		properties.add("compte-formation.security-check.price.sound", () -> "1");
		properties.add("compte-formation.security-check.price.question", () -> "1");
		properties.add("compte-formation.security-check.price.most", () -> "300");
		// All come from one address.
		properties.add("compte-formation.security-check.price.address", () -> "10000");
		properties.add("compte-formation.security-check.price.prefix", () -> "10000");
		properties.add("compte-formation.security-check.price.portal", () -> "10000");
		properties.add("compte-formation.security-check.budget.registration.address", () -> "10000");
		properties.add("compte-formation.security-check.budget.registration.prefix", () -> "10000");
		properties.add("compte-formation.security-check.budget.registration.mail-domain", () -> "10000");
	}

	@BeforeEach
	void openTheBrowser(Browser browser) {
		this.browser = browser;
		this.faults.clear();
		this.context = newBrowser(options());
		this.page = this.context.newPage();
	}

	/** The browser’s options; tests may override them. */
	protected Browser.NewContextOptions options() {
		return new Browser.NewContextOptions().setBaseURL("http://localhost:" + this.port)
			.setLocale("fr-FR")
			.setReducedMotion(ReducedMotion.REDUCE);
	}

	/** A second user’s browser. */
	protected BrowserContext anotherBrowser() {
		return newBrowser(options());
	}

	/** A browser with the same options; the test must close it. */
	protected BrowserContext newBrowser(Browser.NewContextOptions options) {
		BrowserContext opened = this.browser.newContext(options);
		opened.setDefaultTimeout(Patience.MILLIS);
		opened.addInitScript("""
				addEventListener('securitypolicyviolation', (violation) => console.error(
						'against the policy: ' + violation.violatedDirective + ' ' + violation.blockedURI));
				""");
		if (!seesSketches()) {
			opened.addInitScript(WITHOUT_SKETCH);
		}
		opened.onConsoleMessage((message) -> noteUnlessExpected(message));
		opened.onWebError((error) -> note("error", error.error(), error.page()));
		return opened;
	}

	/** Whether the test is about the first HTML of pages. */
	protected boolean seesSketches() {
		return false;
	}

	/**
	 * Opens another page of the portal as its own links do, which costs a fifth of a
	 * load. The page that is left must hold nothing that was typed.
	 */
	public static void follow(Page page, String path) {
		Looks.waitUntilStill(page);
		if (URI.create(page.url()).getPath().equals(path)) {
			page.reload();
			return;
		}
		page.evaluate(FOLLOW, path);
		// Some pages lead on to one below them.
		page.waitForFunction("(path) => (location.pathname + '/').startsWith(path + '/')",
				path.replaceFirst("\\?.*", ""));
		Looks.waitUntilStill(page);
	}

	private void noteUnlessExpected(ConsoleMessage message) {
		if (!isExpected(message)) {
			note(message.type(), message.text(), message.page());
		}
	}

	/** Whether the test expects this console error. */
	protected boolean isExpected(ConsoleMessage message) {
		return false;
	}

	// The browser reports missing pages as console errors; they are not failures here.
	private void note(String kind, String text, Page where) {
		if (kind.equals("error") && !text.contains("the server responded with a status of 404")) {
			this.faults.add((where != null) ? where.url() + ": " + text : text);
		}
	}

	@AfterEach
	void closeTheBrowser() {
		this.context.close();
		assertThat(this.faults).as("errors in the browser’s console").isEmpty();
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("compte-formation");
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

}
