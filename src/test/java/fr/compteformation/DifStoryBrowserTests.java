package fr.compteformation;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.review.SomeDelays;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A declaration from start to end, between a person and agents, in two browsers.
 */
class DifStoryBrowserTests extends BrowserTests {

	private static final FilePayload PROOF = new FilePayload("Attestation.pdf", "application/pdf",
			PdfForTests.saying("Chloé L’Héritier : solde des droits au titre du DIF au 31/12/2014 : 96 heures"));

	@Autowired
	private ApplicationContext portal;

	@BeforeEach
	void othersWorkOnTheRest() {
		SomeDeclarations.areTakenByOthers(this.portal);
	}

	@Test
	@Tag("looks")
	void hoursAreCorrectedContestedAndSettled() {
		Learner learner = new Learner(this.portal);
		SignsIn.person(this.page, learner.nir());
		declare("120");
		try (BrowserContext office = anotherBrowser()) {
			Page agent = office.newPage();
			SignsIn.agent(agent, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
			takeNext(agent);
			assertThat(agent.getByText("96 h trouvées en page 1")).isVisible();
			assertThat(agent.getByText("Date du 31/12/2014 trouvée en page 1")).isVisible();
			assertThat(agent.getByAltText("Attestation.pdf, page 1")).isVisible();
			agent.evaluate("() => document.querySelectorAll('.side details').forEach((part) => part.open = true)");
			Looks.assertRight(agent, "review with everything unfolded");
			assertThat(agent.getByLabel("Nombre d’heures juste")).hasValue("96");
			assertThat(agent.getByText("Le DIF passerait de 1 800,00 € à 1 440,00 € (− 360,00 €).")).isVisible();
			agent.keyboard().press("Alt+c");
			assertThat(agent.getByText("corrigée.")).isVisible();
			SomeDelays.endAll(this.portal);
		}
		this.page.reload();
		assertThat(this.page.getByText("Un agent a corrigé vos heures d’après votre document.")).isVisible();
		assertThat(this.page.getByText("Raison : Le nombre d’heures n’est pas celui du document")).isVisible();
		assertThat(this.portal.getBean(Ledger.class).movementsOf(learner.holder())).extracting(Movement::amount)
			.containsExactlyInAnyOrder(180_000L, -180_000L, 144_000L);
		this.page.getByLabel("Votre réponse").fill("Il manque la deuxième page.");
		button(this.page, "Contester").click();
		assertThat(this.page.getByText("Votre réponse a bien été envoyée.")).isVisible();
		try (BrowserContext office = anotherBrowser()) {
			Page supervisor = office.newPage();
			SignsIn.agent(supervisor, this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()));
			takeNext(supervisor);
			assertThat(supervisor.getByText("Il manque la deuxième page.")).isVisible();
			supervisor.keyboard().press("Alt+v");
			assertThat(supervisor.getByText("validée.")).isVisible();
			SomeDelays.endAll(this.portal);
		}
		this.page.reload();
		assertThat(this.page.getByText("Un agent a vérifié vos heures.")).isVisible();
		assertThat(learner.balances().dif().cents()).isEqualTo(180_000);
	}

	@Test
	@Tag("looks")
	void hoursAreRefusedOnceThePersonWasHeard() {
		Learner learner = new Learner(this.portal);
		SignsIn.person(this.page, learner.nir());
		declare("40");
		try (BrowserContext office = anotherBrowser()) {
			Page agent = office.newPage();
			SignsIn.agent(agent, this.portal, SomeAgents.active(this.portal, SomeAgents.newEmail()));
			takeNext(agent);
			openAdversarialByKeyboard(agent, "Le document semble avoir été modifié",
					"Le solde est écrit dans une autre police.");
			assertThat(agent.getByText("contradictoire ouvert.")).isVisible();
			SomeDelays.endAll(this.portal);
			this.page.reload();
			assertThat(this.page.getByText("L’agent propose de n’accepter aucune heure.")).isVisible();
			assertThat(this.page.getByText("Le solde est écrit dans une autre police.")).isVisible();
			assertThat(learner.balances().dif().cents()).isEqualTo(60_000);
			Looks.assertRight(this.page, "heard");
			button(this.page, "Envoyer ma réponse").click();
			assertThat(this.page.getByText("Écrivez une réponse ou ajoutez un fichier.").first()).isVisible();
			this.page.getByLabel("Votre réponse").fill("C’est l’original.");
			button(this.page, "Envoyer ma réponse").click();
			assertThat(this.page.getByText("Votre réponse a bien été envoyée.")).isVisible();
			follow(agent, "/agent/dif");
			pressNext(agent);
			assertThat(agent.getByText("C’est l’original.")).isVisible();
			choose(agent, "Refuser");
			agent.keyboard().press("Alt+s");
			assertThat(agent.getByText("refusée.")).isVisible();
			SomeDelays.endAll(this.portal);
		}
		this.page.reload();
		assertThat(this.page.getByText("Vos heures n’ont pas été acceptées.")).isVisible();
		assertThat(learner.balances().dif().cents()).isZero();
	}

	private void declare(String hours) {
		this.page.navigate("/mes-droits/dif");
		this.page.locator("vaadin-text-field input").first().fill(hours);
		this.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] { PROOF });
		assertThat(this.page.locator("ul.files .name")).hasText(PROOF.name);
		button(this.page, "Vérifier avant d’enregistrer").click();
		button(this.page, "Enregistrer").click();
		assertThat(this.page.getByText("Votre déclaration est enregistrée")).isVisible();
	}

	private static void takeNext(Page agent) {
		agent.navigate("/agent/dif");
		pressNext(agent);
	}

	private static void pressNext(Page agent) {
		button(agent, "Prendre la suivante").click();
		agent.waitForURL("**/agent/dif/*");
		assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Décision"))).isVisible();
		// The shortcuts come with the rest of the page.
		Looks.waitUntilStill(agent);
	}

	private static void openAdversarialByKeyboard(Page agent, String motive, String text) {
		agent.keyboard().press("Alt+x");
		assertThat(agent.getByLabel("Nombre d’heures juste")).isFocused();
		agent.keyboard().press("Control+A");
		agent.keyboard().press("Delete");
		agent.keyboard().press("Tab");
		agent.keyboard().press("Enter");
		Locator chosen = agent.locator("vaadin-select-item:focus");
		assertThat(chosen).isVisible();
		for (int i = 0; i < DifMotive.values().length && !motive.equals(chosen.textContent()); i++) {
			agent.keyboard().press("ArrowDown");
		}
		agent.keyboard().press("Enter");
		assertThat(chosen).not().isVisible();
		// The motive brings its text, which would replace what is typed before.
		Looks.waitUntilStill(agent);
		agent.keyboard().press("Tab");
		assertThat(agent.getByLabel("Ce que la personne lira")).isFocused();
		agent.keyboard().press("Control+A");
		agent.keyboard().type(text);
		agent.keyboard().press("Alt+s");
	}

	private static void choose(Page agent, String act) {
		agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act).setExact(true)).click();
	}

	private static Locator button(Page page, String text) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
	}

}
