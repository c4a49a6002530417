package fr.compteformation.training.dossier.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

class DossiersViewTests extends UiTests {

	private static final String CURRENT = "Dossiers de formation en cours";

	private static final String CLOSED = "Dossiers de formation clos";

	@Autowired
	private AccessForTests access;

	@Autowired
	private MovableClock clock;

	@Test
	void withoutDossiersThePageLeadsToTheTrainings() {
		open(new Learner(this.context).declaresDif(0));
		_assertOne(H1.class, (search) -> search.withText("Mes dossiers"));
		assertThat(textOf(CURRENT))
			.contains("Vous n’avez pas de dossier en cours. Choisissez une formation pour en commencer un.");
		assertThat(textOf(CLOSED)).contains("Vous n’avez pas encore de dossier clos.");
		follow("Choisir une formation");
		_assertOne(H1.class, (search) -> search.withText("Rechercher une formation"));
	}

	@Test
	void dossiersUnderWayAndOverStandApartTheLatestFirst() {
		Learner learner = new Learner(this.context).earns(300).declaresDif(0);
		learner.tookBefore("Poterie", -30, -20);
		learner.tookBefore("Espagnol", -8, 35);
		learner.cancels(learner.submits(700));
		learner.agentDeclines(learner.submits(800));
		learner.agentValidates(learner.submits(900));
		learner.submits(1000);
		learner.drafts(1100);
		open(learner);
		assertThat(states(CURRENT)).containsExactly("Brouillon", "Déposé", "Validé", "En formation");
		assertThat(states(CLOSED)).containsExactly("Refusé", "Annulé", "Clos");
		assertThat(textOf(CURRENT)).contains("Espagnol").doesNotContain("Poterie");
		assertThat(textOf(CLOSED)).contains("Poterie", "L’organisme de formation n’a pas accepté votre demande.");
	}

	@Test
	void aDossierIsNamedByItsTrainingAndOpensOnAClick() {
		Learner learner = new Learner(this.context).declaresDif(0);
		Reference reference = learner.submits(1000);
		open(learner);
		assertThat(textOf(CURRENT)).contains("Atelier des langues",
				"L’organisme de formation examine votre demande. Vous recevrez sa réponse par courriel.");
		follow("Anglais professionnel");
		assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Dossier " + reference.value());
	}

	@Test
	void withoutAnAnswerAboutDifTheWayThereComesFirst() {
		Learner learner = new Learner(this.context);
		open(learner);
		_assertOne(H2.class, (search) -> search.withText("Avant votre premier dossier : vos heures de DIF"));
		assertThat(link("Saisir mon DIF").getHref()).isEqualTo("/mes-droits/dif");
		open(learner.declaresDif(0));
		_assertNone(Anchor.class, (search) -> search.withText("Saisir mon DIF"));
	}

	@Test
	void anAccountBeingCheckedIsExplained() {
		signIn(Learner.whoseNameDiffers(this.context));
		UI.getCurrent().navigate("mes-dossiers");
		_assertOne(H2.class, (search) -> search.withText("Nous vérifions votre nom"));
		assertThat(link("Nous écrire").getHref()).isEqualTo("/contact?sujet=droits");
		_assertNone(Anchor.class, (search) -> search.withText("Choisir une formation"));
	}

	@Test
	void whoIsNotProvenSeesNoDossierButTheTrainings() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		Reference submitted = learner.submits(1000);
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		open(learner.losesTheProof());
		_assertNone(Article.class);
		assertThat(link("Prouver que c’est moi").getHref()).isEqualTo("/prouver-mon-identite");
		follow("Voir les formations");
		_assertOne(H1.class, (search) -> search.withText("Rechercher une formation"));
		UI.getCurrent().navigate("mes-dossiers/" + submitted);
		assertThat(page()).doesNotContain("Anglais professionnel");
	}

	@Test
	void whoseProofIsWithdrawnReadsThatTheDossierWaits() {
		Learner learner = new Learner(this.context);
		this.clock.advance(Duration.ofMinutes(1));
		Reference submitted = learner.earns(100).declaresDif(0).submits(1000);
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		learner.losesTheProof();
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers/" + submitted);
		assertThat(page()).contains("Prouver que c’est moi", "vous avez accepté de payer au plus 103,20\u00a0€");
	}

	@Test
	void nobodySeesTheDossiersOfOthers() {
		new Learner(this.context).drafts(1000);
		open(new Learner(this.context).declaresDif(0));
		_assertNone(Article.class);
	}

	@Test
	void aTitleIsTextEvenWhenItLooksLikeMarkup() {
		Learner learner = new Learner(this.context).earns(100).declaresDif(0);
		learner.tookBefore("<img src=x onerror=alert(1)> \u202e", -8, 35);
		open(learner);
		assertThat(_get(Article.class).getElement().getOuterHTML()).contains("&lt;img src=x");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		Learner learner = new Learner(this.context);
		learner.drafts(1000);
		openTheBrowser(Locale.ENGLISH);
		open(learner);
		_assertOne(H1.class, (search) -> search.withText("My training files"));
		assertThat(states("Training files in progress")).containsExactly("Draft");
		assertThat(textOf("Closed training files")).contains("You have no closed training file yet.");
		assertThat(link("Enter my DIF").getHref()).isEqualTo("/mes-droits/dif");
		assertThat(page()).contains("Your turn. Nothing has been asked for yet: check this file, then submit it.");
	}

	private static void open(Learner learner) {
		signIn(learner.citizen());
		UI.getCurrent().navigate("mes-dossiers");
	}

	private static void follow(String text) {
		UI.getCurrent().navigate(link(text).getHref().substring(1));
	}

	private static Anchor link(String text) {
		return _get(_get(Main.class), Anchor.class, (search) -> search.withText(text));
	}

	private static String textOf(String part) {
		return section(part).getElement().getTextRecursively();
	}

	private static List<String> states(String part) {
		return _find(section(part), StateMark.class).stream()
			.map((state) -> state.getElement().getTextRecursively())
			.toList();
	}

	private static Section section(String title) {
		return (Section) _get(H2.class, (search) -> search.withText(title)).getParent().orElseThrow();
	}

}
