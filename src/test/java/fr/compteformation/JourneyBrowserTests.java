package fr.compteformation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

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

	// The same pages as in a browser, whose load costs a second of processor time.
	@Test
	void theAccountsOfTheReadmeAreOpen() throws IOException {
		List<MatchResult> accounts;
		try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
			accounts = lines.map(ROW::matcher).filter(Matcher::matches).map(Matcher::toMatchResult).toList();
		}
		assertThat(accounts).hasSizeGreaterThanOrEqualTo(2).allSatisfy((account) -> {
			Visitor visitor = new Visitor(URI.create(options().baseURL).getPort());
			visitor.signIn(account.group(1), account.group(2));
			OpenPage rights = visitor.open("/mes-droits");
			rights.update();
			assertThat(StolenRights.plain(rights.find("(?s).*"))).contains("Mes droits", promised(account.group(3)));
		});
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
