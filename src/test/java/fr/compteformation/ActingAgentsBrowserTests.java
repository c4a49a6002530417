package fr.compteformation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.BrowserContext;
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
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.check.PdfForTests;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What agents do for or about a person, from the person’s page to its end, in several
 * browsers.
 */
class ActingAgentsBrowserTests extends BrowserTests {

	private static final FilePayload LETTER = new FilePayload("Lettre.pdf", "application/pdf",
			PdfForTests.saying("Solde au 31/12/2014 : 50 heures de DIF"));

	@Autowired
	private ApplicationContext portal;

	@BeforeEach
	void othersWorkOnTheRest() {
		SomeDeclarations.areTakenByOthers(this.portal);
	}

	@Test
	void aPaperDeclarationIsEnteredAndValidatedByAnotherAgent() {
		Learner learner = new Learner(this.portal);
		agent(this.page, false);
		act(this.page, learner, "Enregistrer une déclaration reçue");
		day(this.page, "Jour de réception");
		choose(this.page, 0, "par courrier");
		this.page.locator("vaadin-text-field input").first().fill("50");
		this.page.locator("input[type=file]").first().setInputFiles(LETTER);
		assertThat(this.page.locator("ul.files .name")).hasText(LETTER.name);
		press(this.page, "Enregistrer la déclaration");
		assertThat(this.page.getByText("Un autre agent la vérifiera.").last()).isVisible();
		try (BrowserContext office = anotherBrowser()) {
			Page other = office.newPage();
			agent(other, false);
			other.navigate("/agent/personnes/" + learner.holder().value());
			other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir la déclaration"))
				.first()
				.click();
			assertThat(other.getByText("par courrier, le")).isVisible();
			Looks.waitUntilStill(other);
			other.keyboard().press("Alt+v");
			assertThat(other.getByText("validée.")).isVisible();
			SomeDelays.endAll(this.portal);
		}
		assertThat(learner.balances().dif().cents()).isEqualTo(75_000);
		thePersonSignsInHere(learner);
		this.page.navigate("/mes-droits/dif");
		assertThat(this.page.getByText("Déclaration reçue, saisie par un agent")).isVisible();
	}

	@Test
	@Tag("looks")
	void lockedHoursAreCorrectedUpwardsAfterASecondLook() {
		Learner learner = new Learner(this.portal).declaresDif(60);
		learner.agentValidates(learner.submits(900));
		agent(this.page, false);
		act(this.page, learner, "Corriger les heures de DIF");
		this.page.getByLabel("Heures après correction").fill("110");
		choose(this.page, 0, "Le nombre d’heures n’est pas celui du document");
		this.page.getByLabel("Vu sur place").check();
		Looks.assertRight(this.page, "hours corrected");
		press(this.page, "Enregistrer la correction");
		assertThat(this.page.getByText("un superviseur la relira avant qu’elle s’applique.")).isVisible();
		try (BrowserContext office = anotherBrowser()) {
			Page supervisor = office.newPage();
			agent(supervisor, true);
			supervisor.navigate("/agent/personnes/" + learner.holder().value());
			supervisor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ouvrir la déclaration"))
				.first()
				.click();
			press(supervisor, "Confirmer la décision proposée");
			press(supervisor, "Confirmer la décision proposée");
			assertThat(supervisor.getByText("confirmée.")).isVisible();
			SomeDelays.endAll(this.portal);
		}
		thePersonSignsInHere(learner);
		this.page.navigate("/mes-droits/dif");
		assertThat(this.page.getByText("Un agent a corrigé vos heures", new Page.GetByTextOptions().setExact(true)))
			.isVisible();
		assertThat(this.page.getByText("De 60 h à 110 h")).isVisible();
		assertThat(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Contester"))).isVisible();
	}

	@Test
	@Tag("looks")
	void aDeathReportedByMistakeIsContestedAndLifted() {
		Learner learner = new Learner(this.portal).earns(40);
		SignsIn.person(this.page, learner.nir());
		try (BrowserContext office = anotherBrowser()) {
			Page agent = office.newPage();
			agent(agent, false);
			act(agent, learner, "Signaler un décès");
			day(agent, "Date");
			choose(agent, 0, "acte de décès");
			agent.getByLabel("Explication").fill("Acte reçu de la mairie");
			press(agent, "Enregistrer le décès");
			assertThat(agent.getByText("Le décès est enregistré.")).isVisible();
			this.page.navigate("/mon-profil");
			assertThat(this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first()).not()
				.hasText("Mon profil");
			agent.getByLabel("Explication de la décision").fill("La personne est venue : erreur d’homonyme");
			press(agent, "Proposer de lever");
			assertThat(agent.getByText("un superviseur la relira").first()).isVisible();
		}
		try (BrowserContext office = anotherBrowser()) {
			Page supervisor = office.newPage();
			agent(supervisor, true);
			supervisor.navigate("/agent/personnes");
			Looks.assertRight(supervisor, "death to decide");
			follow(supervisor, "/agent/personnes/%s/deces".formatted(learner.holder().value()));
			supervisor.getByLabel("Explication de la décision").fill("Identité vérifiée");
			Looks.assertRight(supervisor, "death lifted");
			press(supervisor, "Lever");
			assertThat(supervisor.getByText("tout est de nouveau comme avant")).isVisible();
		}
		thePersonSignsInHere(learner);
		this.page.navigate("/mes-droits");
		assertThat(this.page.getByText("600,00").first()).isVisible();
	}

	private void thePersonSignsInHere(Learner learner) {
		this.context.clearCookies();
		SignsIn.person(this.page, learner.nir());
	}

	private void agent(Page browser, boolean supervisor) {
		SignsIn.agent(browser, this.portal, supervisor ? SomeAgents.supervisor(this.portal, SomeAgents.newEmail())
				: SomeAgents.active(this.portal, SomeAgents.newEmail()));
	}

	private static void act(Page agent, Learner learner, String act) {
		agent.navigate("/agent/personnes/" + learner.holder().value());
		agent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(act).setExact(true)).click();
		assertThat(agent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(act))).isVisible();
	}

	private static void day(Page agent, String label) {
		agent.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
			.fill(LocalDate.now(PortalTime.ZONE).minusDays(3).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
		// The calendar opens beside the text, and Enter closes it.
		Looks.waitUntilStill(agent);
		agent.keyboard().press("Enter");
	}

	private static void choose(Page agent, int select, String option) {
		Looks.waitUntilStill(agent);
		agent.locator("vaadin-select").nth(select).click();
		agent.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).click();
	}

	private static void press(Page agent, String text) {
		agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true)).click();
	}

}
