package fr.compteformation.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.springframework.context.ApplicationContext;

import fr.compteformation.BrowserTests;
import fr.compteformation.Looks;
import fr.compteformation.SignsIn;
import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.people.holder.Nir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A page that somebody uses during the audit. Fields and buttons are found by their
 * French text in either language.
 */
class AuditedPage {

	private static final double LONGEST_DELIVERY_MILLIS = 30_000;

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+?(/[\\w/-]+)");

	private final Page page;

	private final ApplicationContext portal;

	private final PortalWords words;

	private final StateAudit audit;

	private boolean untouched;

	AuditedPage(Page page, ApplicationContext portal, PortalWords words, StateAudit audit) {
		this.page = page;
		this.portal = portal;
		this.words = words;
		this.audit = audit;
	}

	/** Audits what is shown, in all widths and colours. */
	AuditedPage look(String state) {
		Looks.waitUntilStill(this.page);
		this.audit.audit(this.page, state);
		return this;
	}

	/** Audits what is shown, in this width only, because another would close it. */
	AuditedPage lookHere(String state) {
		Looks.waitUntilStill(this.page);
		this.audit.auditHere(this.page, state);
		return this;
	}

	AuditedPage open(String path) {
		if (this.untouched && !path.contains("?")) {
			BrowserTests.follow(this.page, path);
		}
		else {
			this.page.navigate(path);
		}
		this.untouched = true;
		assertThat(this.page.locator("h1").first()).isVisible();
		Looks.waitUntilStill(this.page);
		return this;
	}

	/** Opens a page, audits it and goes through it by keyboard. */
	AuditedPage open(String path, String state) {
		open(path).look(state);
		if (this.audit.walkByKeyboard(this.page, state)) {
			this.page.reload();
		}
		return this;
	}

	/** Opens the first link of the page to an address below a path. */
	AuditedPage openFirst(String path) {
		String address = this.page.locator("main a[href^='%s'], main a[href^='/%s']".formatted(path, path))
			.first()
			.getAttribute("href");
		return open(address.startsWith("/") ? address : "/" + address);
	}

	AuditedPage fill(String label, String text) {
		field(label).fill(text);
		this.untouched = false;
		return this;
	}

	Locator field(String label) {
		return this.page.locator("input, textarea").and(this.page.getByLabel(this.words.named(label))).first();
	}

	AuditedPage press(String button) {
		button(button).click();
		this.untouched = false;
		Looks.waitUntilStill(this.page);
		return this;
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(this.words.named(name)))
			.locator("visible=true")
			.first();
	}

	AuditedPage check(String label) {
		this.page.getByLabel(this.words.named(label)).first().check();
		this.untouched = false;
		Looks.waitUntilStill(this.page);
		return this;
	}

	AuditedPage tick() {
		this.page.getByRole(AriaRole.CHECKBOX).first().check();
		this.untouched = false;
		return this;
	}

	AuditedPage click(String selector) {
		this.page.locator(selector).locator("visible=true").first().click();
		this.untouched = false;
		Looks.waitUntilStill(this.page);
		return this;
	}

	/** Unfolds everything that is folded. */
	AuditedPage unfold() {
		this.page.evaluate("() => document.querySelectorAll('main details').forEach((part) => part.open = true)");
		return this;
	}

	AuditedPage sees(String text) {
		assertThat(this.page.getByText(this.words.named(text)).first()).isVisible();
		return this;
	}

	AuditedPage seesHeading(String heading) {
		assertThat(
				this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(this.words.named(heading))))
			.isVisible();
		return this;
	}

	/** Waits for a message of this kind: {@code good} or {@code bad}. */
	AuditedPage isTold(String tone) {
		assertThat(this.page.locator(".note." + tone + ":visible").first()).isVisible();
		return this;
	}

	/** Presses a button of a form that is not filled in, and audits the errors. */
	AuditedPage refuses(String button, String state) {
		return press(button).isTold("bad").look(state);
	}

	/** Forgets who is signed in. */
	AuditedPage nobody() {
		this.page.context().clearCookies();
		this.untouched = false;
		return this;
	}

	/** Becomes somebody of the demonstration. */
	AuditedPage is(String role) {
		nobody().open("/demo");
		this.page.locator("form:has(input[value='" + role + "']) button").first().click();
		this.page.waitForURL(Pattern.compile(".*/(mes-droits|agent/.*|professionnels/.*)"));
		assertThat(this.page.locator("h1").first()).isVisible();
		return this;
	}

	/** Signs in as a person of the tests. */
	AuditedPage is(Nir nir) {
		nobody();
		SignsIn.person(this.page, nir);
		this.page.navigate("/mes-droits");
		assertThat(this.page.locator("h1").first()).isVisible();
		return this;
	}

	/** Waits for a mail and returns the address in it that starts with this. */
	String linkTo(String path, String recipient) {
		String[] found = new String[1];
		this.page.waitForCondition(() -> {
			found[0] = link(path, recipient);
			return found[0] != null;
		}, new Page.WaitForConditionOptions().setTimeout(LONGEST_DELIVERY_MILLIS));
		return found[0];
	}

	private String link(String path, String recipient) {
		return this.portal.getBean(DemoMailbox.class)
			.mails()
			.stream()
			.filter((mail) -> mail.recipient().contains(recipient))
			.flatMap((mail) -> {
				Matcher links = ADDRESS.matcher(mail.text());
				return links.results().map((link) -> link.group(1));
			})
			.filter((link) -> link.startsWith(path))
			.findFirst()
			.orElse(null);
	}

	/** The browser’s page, for what is not done by words. */
	Page page() {
		this.untouched = false;
		return this.page;
	}

	ApplicationContext portal() {
		return this.portal;
	}

}
