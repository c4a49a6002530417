package fr.compteformation;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The fraud of 2021, in a browser: a stranger registers with the number and the name of a
 * person of the employers’ files and with an address of their own.
 */
class StolenRightsBrowserTests extends BrowserTests {

	private static final List<String> PAGES = List.of("/mes-droits", "/mes-droits/historique", "/mes-droits/cpf",
			"/mes-droits/dif", "/mes-droits/diplome", "/mes-dossiers", "/formations", "/mes-delegations", "/mon-profil",
			"/mon-profil/activite", "/mon-profil/donnees");

	@Autowired
	private ApplicationContext portal;

	@Test
	void theStrangerSeesAndSpendsNothing() {
		StolenRights stolen = new StolenRights(this.portal);
		SignsUp stranger = new SignsUp(this.page, this.portal, stolen.nir());
		stranger.start().acceptTerms().fillIdentity();
		stranger.field("Nom de naissance").fill(stolen.typedName());
		stranger.passSecurityCheck()
			.press("Continuer")
			.sees("Saisir son mot de passe")
			.choosePassword()
			.openActivationLink()
			.activate();
		assertThat(this.page.getByText("Prouver que c’est moi")).isVisible();
		for (String address : PAGES) {
			follow(this.page, address);
			assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
			assertThat(stolen.secrets()).as(address)
				.filteredOn(StolenRights.plain(this.page.locator("body").innerText())::contains)
				.isEmpty();
		}
		follow(this.page, "/formations");
		this.page.locator("article").first().getByRole(AriaRole.LINK).click();
		assertThat(this.page.locator(".request")).isVisible();
		assertThat(
				this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Demander cette formation")))
			.hasCount(0);
		follow(this.page, "/mes-droits");
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prouver que c’est moi")).click();
		assertThat(heading("Prouvez que c’est vous")).isVisible();
	}

	@Test
	@Tag("proof")
	void whatTheStrangerSeesLooksRight() {
		SignsIn.person(this.page, Learner.unproven(this.portal).nir());
		this.page.navigate(PAGES.getFirst());
		for (String address : PAGES) {
			follow(this.page, address);
			assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
			Looks.assertRight(this.page, address + " before the proof");
		}
	}

	private Locator heading(String text) {
		return this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
	}

}
