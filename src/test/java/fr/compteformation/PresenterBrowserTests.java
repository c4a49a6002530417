package fr.compteformation;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The presenter’s page signs in with the headers that a real browser sends. */
class PresenterBrowserTests extends BrowserTests {

	@Test
	void oneClickEntersAsAnotherPerson() {
		this.page.navigate("/demo");
		this.page.getByRole(AriaRole.BUTTON)
			.filter(new Locator.FilterOptions().setHasText("Entrer en un clic"))
			.first()
			.click();
		assertThat(this.page.locator("h1")).hasText("Mes droits");
	}

}
