package fr.compteformation.platform.base.ui;

import java.time.Duration;
import java.util.regex.Pattern;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.BrowserTests;
import fr.compteformation.SessionsOnServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A page suspended by a phone, with all its timers, while its owner takes a photo or
 * reads an email.
 */
class SleepingPageBrowserTests extends BrowserTests {

	private static final Duration SLEEP = Duration.ofMinutes(20);

	@Autowired
	private ApplicationContext portal;

	@Test
	void whatWasTypedIsThereAfterTwentyMinutes() {
		Page page = open("/contact");
		page.getByLabel("Votre nom").fill("Zoé Le Guen");
		page.waitForResponse((response) -> response.url().contains("v-r=uidl"), page.getByLabel("Votre nom")::blur);
		// Another page of the session makes the server look for suspended ones.
		sleep(page, () -> open("/aide"));
		assertThat(page.getByLabel("Votre nom")).hasValue("Zoé Le Guen");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer")).click();
		assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
		assertThat(page.getByLabel("Votre nom")).hasValue("Zoé Le Guen");
		assertThat(page).hasURL(Pattern.compile(".*/contact"));
	}

	@Test
	void aPageThatWasOnlyReadComesBackByItself() {
		Page page = open("/aide");
		page.evaluate("window.asleep = true");
		sleep(page, () -> {
		});
		// A heartbeat may reload the page while it is reloading.
		page.waitForFunction("() => !window.asleep");
		page.getByRole(AriaRole.CONTENTINFO).getByText("Contact").click();
		assertThat(page.locator("h1")).hasText("Nous écrire");
	}

	/**
	 * The heartbeat of a page whose session ended; whether it occurs depends on timers.
	 */
	@Override
	protected boolean isExpected(ConsoleMessage message) {
		return message.location().contains("v-r=heartbeat") && message.text().contains("status of 403");
	}

	private void sleep(Page page, Runnable meanwhile) {
		new SessionsOnServer(this.portal).age(SLEEP);
		meanwhile.run();
		page.clock().fastForward(SLEEP.toMillis());
	}

	private Page open(String path) {
		Page page = this.context.newPage();
		page.clock().install();
		page.navigate(path);
		page.locator("h1").waitFor();
		// A session with a request on its way does not end.
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return page;
	}

}
