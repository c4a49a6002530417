package fr.compteformation;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Agents work through the queue without the mouse.
 */
class QueueByKeyboardBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

	@BeforeEach
	void threeWait() {
		for (int i = 0; i < 3; i++) {
			Learner learner = new Learner(this.portal);
			SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "96"));
		}
		SignsIn.agent(this.page, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
		this.page.navigate("/agent/dif");
		assertThat(link(2)).isVisible();
		Looks.waitUntilStill(this.page);
	}

	@Test
	void aQueueIsWorkedThroughByKeyboard() {
		leftAndRightChangeTheTabAndKeepTheFocus();
		arrowsMoveAndSpaceSelects();
		enterOpensAndAltSTakesTheNext();
	}

	private void arrowsMoveAndSpaceSelects() {
		link(0).focus();
		press("ArrowDown");
		assertThat(link(1)).isFocused();
		press("Space");
		assertThat(this.page.getByText("1 déclaration choisie")).isVisible();
		press("ArrowDown");
		assertThat(link(2)).isFocused();
		press("Space");
		assertThat(this.page.getByText("2 déclarations choisies (50 au plus)")).isVisible();
		press("ArrowUp");
		press("Space");
		assertThat(this.page.getByText("1 déclaration choisie")).isVisible();
		press("Home");
		assertThat(link(0)).isFocused();
		// One stop of the Tab key for the whole table.
		assertThat(this.page.locator(".lines a[tabindex='0']")).hasCount(1);
	}

	private void leftAndRightChangeTheTabAndKeepTheFocus() {
		link(0).focus();
		press("ArrowRight");
		assertThat(tab("À moi")).hasAttribute("aria-selected", "true");
		assertThat(this.page.getByText("Rien à vous pour l’instant.")).isVisible();
		assertThat(tab("À moi")).isFocused();
		press("ArrowLeft");
		assertThat(tab("Toutes")).hasAttribute("aria-selected", "true");
		assertThat(link(0)).isVisible();
		press("ArrowDown");
		assertThat(link(0)).isFocused();
	}

	private void enterOpensAndAltSTakesTheNext() {
		link(1).focus();
		press("Enter");
		this.page.waitForURL(Pattern.compile("/agent/dif/[-0-9a-f]{36}"));
		this.page.navigate("/agent/dif");
		assertThat(link(0)).isVisible();
		Looks.waitUntilStill(this.page);
		press("Alt+s");
		this.page.waitForURL(Pattern.compile("/agent/dif/[-0-9a-f]{36}"));
		this.page.navigate("/agent/dif");
		assertThat(tab("À moi")).containsText("1");
	}

	private void press(String key) {
		this.page.keyboard().press(key);
	}

	private Locator link(int row) {
		return this.page.locator(".lines tbody tr a").nth(row);
	}

	private Locator tab(String name) {
		return this.page.getByRole(AriaRole.TAB).filter(new Locator.FilterOptions().setHasText(name));
	}

}
