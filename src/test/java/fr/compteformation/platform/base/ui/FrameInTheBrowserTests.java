package fr.compteformation.platform.base.ui;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import org.junit.jupiter.api.Test;

import fr.compteformation.BrowserTests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only a browser shows: focus and the end of a session.
 */
class FrameInTheBrowserTests extends BrowserTests {

	@Test
	void theFocusFollowsAndOneKeyOrAnotherTabKeepsTheSession() {
		Page page = open("/aide");
		assertThat(page.evaluate("document.activeElement.tagName")).as("on the first page").isEqualTo("BODY");
		page.getByRole(AriaRole.CONTENTINFO).getByText("Contact").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nous écrire"))).isFocused();
		assertThat(page).hasTitle("Nous écrire · Compte Formation");
		assertThatTheFirstKeyLeadsPastTheHeader(page);
		assertThatOneKeyKeepsTheSession(page);
		warnWithin(page, 60, 59);
		assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
		open("/aide");
		assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
	}

	private static void assertThatTheFirstKeyLeadsPastTheHeader(Page page) {
		page.getByLabel("Votre nom").fill("Zoé");
		page.getByText("Aller au contenu").press("Enter");
		assertThat(page.locator("main")).isFocused();
		assertThat(page.getByLabel("Votre nom")).hasValue("Zoé");
	}

	private static void assertThatOneKeyKeepsTheSession(Page page) {
		page.getByLabel("Votre nom").focus();
		for (String key : List.of("Enter", " ", "Escape")) {
			// The notice comes after a second and leaves time enough on a busy machine.
			warnWithin(page, 60, 59);
			assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rester sur la page")))
				.isFocused();
			page.keyboard().press(key);
			assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
			assertThat(page.getByLabel("Votre nom")).isFocused();
		}
	}

	@Test
	void anAbandonedPageClosesItself() {
		Page page = open("/contact");
		warnWithin(page, 2, 1);
		page.waitForURL("**/session-expiree");
		assertThat(page.locator("h1")).hasText("Votre session a pris fin");
	}

	@Test
	void theEndThatNothingDelaysIsAnnouncedTwiceAndLeavesTimeToFinish() {
		Page page = open("/contact");
		page.getByLabel("Votre nom").fill("Zoé");
		warnWithin(page, 600, 1);
		page.evaluate("sessionWarning.endsIn(document.querySelectorAll('dialog')[1], 20, [19, 12])");
		for (int notice = 0; notice < 2; notice++) {
			assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Votre session se termine bientôt");
			page.keyboard().press("Enter");
			assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
			assertThat(page.getByLabel("Votre nom")).isFocused();
			assertThat(page.getByLabel("Votre nom")).hasValue("Zoé");
		}
		page.waitForURL("**/session-expiree");
	}

	@Test
	void aSessionThatEndedOnTheServerLeadsToThePageThatSaysSo() {
		Page page = open("/contact");
		this.context.addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(page.url())));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer")).click();
		page.waitForURL("**/session-expiree");
		assertThat(page.locator("h1")).hasText("Votre session a pris fin");
	}

	private static void warnWithin(Page page, int idleSeconds, int noticeSeconds) {
		page.evaluate("""
				([idle, notice]) => sessionWarning.watch(document.querySelector('dialog'), true, idle, notice,
					'/session-expiree')""", List.of(idleSeconds, noticeSeconds));
	}

	private Page open(String path) {
		// The second one is another tab.
		Page page = this.page.url().startsWith("http") ? this.context.newPage() : this.page;
		page.navigate(path);
		page.locator("h1").waitFor();
		return page;
	}

}
