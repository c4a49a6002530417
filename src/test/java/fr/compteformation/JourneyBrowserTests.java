package fr.compteformation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the first click to the gauges, in a real browser.
 */
class JourneyBrowserTests extends BrowserTests {

	private static final Pattern ROW = Pattern
		.compile("\\|[^|]*\\|\\s*`([^`|]+)`\\s*\\|\\s*`([^`|]+)`\\s*\\|([^|]*)\\|");

	@Autowired
	private ApplicationContext portal;

	@Test
	void fourStepsAMailAndAClickShowTheGauges() {
		SignsUp person = new SignsUp(this.page, this.portal);
		this.page.navigate("/");
		this.page.getByText("Je crée mon compte").first().click();
		person.sees("Valider les CGU").acceptTerms().giveIdentity().choosePassword();
		assertThat(text("Votre inscription a bien été enregistrée")).isVisible();
		person.openActivationLink().activate();

		assertThat(text("Votre compte a bien été activé.")).isVisible();
		assertThat(text("Dont 0,00 € de DIF").first()).isVisible();
		for (String gauge : List.of("Formation (CPF)", "Engagement citoyen (CEC)", "Prévention (C2P)")) {
			assertThat(this.page.locator(".gauge").filter(new Locator.FilterOptions().setHasText(gauge))).isVisible();
		}

		this.page.waitForFunction("() => document.querySelector('vaadin-popover').target");
		person.press("Chloé L’Héritier").press("Déconnexion").sees("Vos droits à la formation, euro par euro.");
		this.page.navigate("/mes-droits");
		person.sees("Se connecter");
		signIn(person, person.nir.formattedNumber(), "pas le bon");
		assertThat(text("Numéro ou mot de passe incorrect.")).isVisible();
		assertThat(person.field("Numéro de sécurité sociale")).hasValue(person.nir.formattedNumber());
		// Without spaces and the key.
		signIn(person, person.nir.number().toLowerCase(Locale.ROOT), People.PASSWORD);
		person.sees("Mes droits");
	}

	@ParameterizedTest
	@MethodSource("demonstrationAccounts")
	void theAccountsOfTheReadmeAreOpen(String number, String password, String promised) {
		SignsIn.person(this.page, number, password);
		this.page.navigate("/mes-droits");
		new SignsUp(this.page, this.portal).sees("Mes droits");
		assertThat(text(promised)).isVisible();
	}

	private static List<Arguments> demonstrationAccounts() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
			List<Arguments> accounts = lines.map(ROW::matcher)
				.filter((row) -> row.matches())
				.map((row) -> Arguments.of(row.group(1), row.group(2), promised(row.group(3))))
				.toList();
			assertThat(accounts).hasSizeGreaterThanOrEqualTo(2);
			return accounts;
		}
	}

	private static String promised(String whatToSee) {
		if (whatToSee.contains("waits for an agent")) {
			return "Nous vérifions votre nom";
		}
		return whatToSee.contains("yet to prove") ? "Prouver que c’est moi" : "Mes droits de formation s’élèvent à";
	}

	private void signIn(SignsUp person, String number, String password) {
		person.sees("Se connecter");
		person.field("Numéro de sécurité sociale").fill(number);
		person.field("Mot de passe").fill(password);
		this.page.locator("form")
			.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
					new Locator.GetByRoleOptions().setName("Se connecter"))
			.click();
	}

	private Locator text(String text) {
		return this.page.getByText(text, new Page.GetByTextOptions().setExact(false));
	}

}
