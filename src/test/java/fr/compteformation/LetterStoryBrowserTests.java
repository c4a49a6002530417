package fr.compteformation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.access.letter.PrintedLetters;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proof of identity by post, from the file of addresses to the typed code, in two
 * browsers.
 */
class LetterStoryBrowserTests extends BrowserTests {

	private final Nir nir = People.newNir();

	@Autowired
	private ApplicationContext portal;

	@Test
	@Tag("looks")
	void identityIsProvenByTheCodeOfALetter() throws IOException {
		People.withAccount(this.portal, this.nir);
		SignsIn.person(this.page, this.nir);
		this.page.navigate("/prouver-mon-identite");
		assertThat(this.page.getByText("Pas disponible pour l’instant")).isVisible();
		try (BrowserContext office = anotherBrowser()) {
			Page supervisor = office.newPage();
			SignsIn.agent(supervisor, this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()));
			sendAddresses(supervisor);
			this.page.reload();
			assertThat(button(this.page, "Recevoir mon code")).isVisible();
			AccessibilityTree tree = new AccessibilityTree(this.page);
			tree.press("button", "Recevoir mon code");
			assertThat(this.page.getByText("Courrier demandé le")).isVisible();
			assertThat(this.page.getByRole(AriaRole.STATUS).getByText("Votre courrier est demandé.")).isVisible();
			tree.press("link", "Choisir une autre façon");
			assertThat(this.page.getByRole(AriaRole.LIST,
					new Page.GetByRoleOptions().setName("Façons de prouver, au choix")))
				.isFocused();
			Looks.assertRight(this.page, "letter waits");
			String letter = print(supervisor);
			this.page.reload();
			typeCode(PrintedLetters.codeOn(letter));
		}
	}

	private void typeCode(String code) {
		assertThat(this.page.getByText("tapez votre code")).isVisible();
		this.page.getByText("Je n’ai rien reçu").click();
		assertThat(this.page.getByText("Si vous avez déménagé")).isVisible();
		Locator field = this.page.locator("input[autocomplete=one-time-code]");
		field.fill("2222 2222 22");
		button(this.page, "Valider mon code").click();
		assertThat(this.page.getByRole(AriaRole.ALERT).getByText("Il vous reste 2 essais").first()).isVisible();
		assertThat(field).hasAccessibleDescription(Pattern.compile("Il vous reste 2 essais"));
		Looks.assertRight(this.page, "wrong code");
		field.fill(code.toLowerCase(Locale.ROOT).replace('-', ' '));
		field.press("Enter");
		assertThat(this.page.getByText("Vous avez déjà prouvé")).isVisible();
	}

	private void sendAddresses(Page supervisor) {
		supervisor.navigate("/agent/adresses");
		String file = "nir;nom_naissance;complement;voie;lieu_dit;code_postal;ville;pays\n"
				+ SomeAddresses.line(this.nir, "L’Héritier", "12 rue des Lilas") + "\nformule\n";
		supervisor.locator("input[type=file]")
			.setInputFiles(new FilePayload("adresses.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
		assertThat(supervisor.getByText("Adresses nouvelles ou changées : 1. Déjà connues : 0. Lignes refusées : 1."))
			.isVisible();
		assertThat(supervisor.getByText("La ligne ne compte pas huit valeurs")).isVisible();
		Looks.assertRight(supervisor, "file of addresses");
	}

	private static String print(Page supervisor) throws IOException {
		follow(supervisor, "/agent/courriers");
		assertThat(supervisor.getByText("Courriers en attente : 1")).isVisible();
		button(supervisor, "Préparer les courriers en attente").click();
		Locator file = supervisor.getByText("Télécharger").first();
		Download download = supervisor.waitForDownload(file::click);
		assertThat(download.suggestedFilename()).matches("courriers-\\d{4}-\\d\\d-\\d\\d-\\d+\\.pdf");
		String letter = PrintedLetters.pages(Files.readAllBytes(download.path())).getFirst();
		assertThat(letter).contains("12 rue des Lilas", "69003 Lyon");
		supervisor.getByText("Imprimé", new Page.GetByTextOptions().setExact(true)).last().click();
		assertThat(supervisor.getByText("est imprimé.")).isVisible();
		Looks.assertRight(supervisor, "letters printed");
		return letter;
	}

	private static Locator button(Page page, String text) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

}
