package fr.compteformation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CourseDetails;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.kept.KeptTrainings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The dossier pages in each state: light and dark, from 320 px width, with large text.
 */
class DossierPagesBrowserTests extends BrowserTests {

	private static final String LONG_TITLE = "Préparation au titre professionnel de conseiller en insertion "
			+ "socioprofessionnelle et accompagnement-des-transitions-numériques, bloc 2 : Hottentotten"
			+ "stottertrottelmutterbeutelrattenlattengitterkoffer";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Clock clock;

	@Test
	@Tag("proof")
	void everyStateLooksRight() {
		throughTheDossiers((state) -> Looks.assertRight(this.page, state));
	}

	/** Visits each page in each state, with the dossiers of several people. */
	void throughTheDossiers(Consumer<String> look) {
		somebodyWithoutAnswerAboutDif(look);
		somebodyWithDossiersInAllStates(look);
		somebodyWithOtherFunders(look);
		somebodyWhoKeepsTrainings(look);
		somebodyWithPoints(look);
		somebodyWhoseAccountIsBeingChecked(look);
		somebodyUnproven(look);
	}

	private void somebodyWithoutAnswerAboutDif(Consumer<String> look) {
		Learner learner = new Learner(this.portal).earns(40);
		signIn(learner.nir());
		open("mes-dossiers", look, "no dossier, no answer about DIF");
		open("formations", look, "catalogue");
		open(training(), look, "training");
		open("formations?quoi=zzzzqq", look, "nothing found");
		open(learner.drafts(1000), look, "draft without an answer about DIF");
	}

	private void somebodyWithDossiersInAllStates(Consumer<String> look) {
		Learner learner = new Learner(this.portal).earns(300).volunteers().declaresDif(20);
		signIn(learner.nir());
		open("mes-dossiers", look, "no dossier");
		Reference draft = learner.drafts(1000);
		open(draft, look, "draft");
		press("Vérifier mon dossier", "Vérifiez avant de déposer");
		look.accept("draft under review");
		press("Déposer mon dossier", "Votre dossier a bien été déposé.");
		look.accept("submitted just now");
		Reference missed = learner.submits(1001);
		beganYesterday(missed);
		Reference declined = learner.submits(1002);
		learner.agentDeclines(declined);
		Reference validated = learner.submits(1003);
		learner.agentValidates(validated);
		Reference current = learner.tookBefore("Espagnol", -8, 35);
		Reference closed = learner.tookBefore(LONG_TITLE, -30, -20);
		Reference lacking = learner.submits(3000);
		learner.agentValidates(learner.submits(1500));
		learner.drafts(Learner.training(this.clock, LONG_TITLE, 12_345, 9, 9));
		open(missed, look, "not validated in time");
		open(declined, look, "declined");
		open(current, look, "in training");
		open(closed, look, "closed");
		open(lacking, look, "submitted, and rights are lacking");
		open("mes-dossiers", look, "dossiers in all states");
		open(validated, look, "validated");
		press("Annuler ce dossier", "Oui, annuler ce dossier");
		look.accept("about to be cancelled");
		press("Oui, annuler ce dossier", "Votre dossier a bien été annulé.");
		look.accept("cancelled just now");
	}

	private void somebodyWithOtherFunders(Consumer<String> look) {
		Learner learner = new Learner(this.portal).earns(300).declaresDif(20);
		signIn(learner.nir());
		Reference shared = learner.drafts(1004);
		learner.counts(shared, Funder.EMPLOYER, 200);
		learner.counts(shared, Funder.REGION, 100);
		learner.proves(shared);
		open(shared, look, "draft with other funders");
		learner.submits(shared, Exemption.EMPLOYER_CO_FUNDING);
		learner.agentProposes(shared, 1100, 20, 22);
		open(shared, look, "proposed, with parts that nobody confirmed");
		learner.confirms(shared);
		open(shared, look, "validated by the confirmation");
	}

	private void somebodyWhoKeepsTrainings(Consumer<String> look) {
		Learner learner = new Learner(this.portal).earns(40).declaresDif(0);
		signIn(learner.nir());
		open("mes-formations", look, "no kept training");
		List<UUID> trainings = this.portal.getBean(Catalogue.class)
			.coursesAfter(new UUID(0, 0), 3)
			.stream()
			.map(CourseDetails::id)
			.toList();
		trainings.forEach((training) -> learner
			.themselves(() -> this.portal.getBean(KeptTrainings.class).keep(learner.citizen(), training)));
		open("mes-formations", look, "kept trainings");
		open("formations/comparer?"
				+ trainings.stream().map((training) -> "formation=" + training).collect(Collectors.joining("&")), look,
				"compared trainings");
		open("", look, "home with the search for trainings");
	}

	private void somebodyWithPoints(Consumer<String> look) {
		Learner learner = new Learner(this.portal).worksHard(3).declaresDif(0);
		signIn(learner.nir());
		open(learner.drafts(Learner.training(this.clock, LONG_TITLE, 1200, 10, 10)), look, "draft paid by points");
	}

	private void somebodyUnproven(Consumer<String> look) {
		Learner learner = Learner.unproven(this.portal).earns(100).declaresDif(0);
		signIn(learner.nir());
		open(learner.drafts(1000), look, "draft before the proof");
		open("mes-delegations", look, "delegations before the proof");
		open("mon-profil/donnees", look, "export before the proof");
	}

	private void somebodyWhoseAccountIsBeingChecked(Consumer<String> look) {
		Nir nir = People.newNir();
		Learner.whoseNameDiffers(this.portal, nir);
		signIn(nir);
		open("mes-dossiers", look, "account being checked");
		open("formations", look, "catalogue, account being checked");
	}

	private void signIn(Nir nir) {
		this.context.clearCookies();
		SignsIn.person(this.page, nir);
		this.page.navigate("/mes-droits");
		assertThat(this.page.locator("h1")).isAttached();
	}

	private String training() {
		return this.page.locator("article a").first().getAttribute("href").substring(1);
	}

	private void open(Reference dossier, Consumer<String> look, String state) {
		open("mes-dossiers/" + dossier, look, state);
	}

	private void open(String path, Consumer<String> look, String state) {
		follow(this.page, "/" + path);
		assertThat(this.page.locator("h1")).isVisible();
		look.accept(state);
	}

	private void press(String button, String thenSees) {
		this.page.getByText(button, new Page.GetByTextOptions().setExact(true)).last().click();
		assertThat(this.page.getByText(thenSees).last()).isVisible();
	}

	private void beganYesterday(Reference dossier) {
		this.database.sql("update training_dossier set starts_on = ? where reference = ?")
			.params(LocalDate.now(this.clock).minusDays(1), dossier.value())
			.update();
	}

}
