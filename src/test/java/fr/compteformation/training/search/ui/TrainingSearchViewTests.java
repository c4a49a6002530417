package fr.compteformation.training.search.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.search.TrainingSearch;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class TrainingSearchViewTests extends UiTests {

	@Autowired
	private MovableClock clock;

	@Autowired
	private TrainingSearch search;

	@Autowired
	private AccessForTests access;

	@BeforeEach
	void offerTwoTrainings() {
		Training pottery = Learner.training(this.clock, "Poterie", 300, 5, 6);
		offer(Learner.training(this.clock, "Espagnol", 1250, 20, 40), new Training(pottery.title(), "La Tour de terre",
				pottery.price(), pottery.startsOn(), pottery.startsOn(), null));
	}

	@Test
	void visitorsSearchByWordsAndPlace() {
		UI.getCurrent().navigate("formations");
		_assertOne(H1.class, (search) -> search.withText("Rechercher une formation"));
		assertThat(titles()).containsExactlyInAnyOrder("Espagnol", "Poterie");
		assertThat(plainPage()).contains("2 formations", "La Tour de terre", "À distance", "1 250,00 €")
			.doesNotContain("Vos droits paient");
		_setValue(_get(TextField.class, (field) -> field.withLabel("Formation, métier, compétence")), "espagnole");
		_click(_get(Button.class, (button) -> button.withText("Rechercher")));
		assertThat(titles()).containsExactly("Espagnol");
	}

	@Test
	void theAddressSaysWhatIsSearched() {
		open(Map.of("quoi", List.of("poterie"), "ou", List.of("Lyon"), "rayon", List.of("30")));
		assertThat(titles()).containsExactly("Poterie");
		assertThat(_get(TextField.class, (field) -> field.withLabel("Ville ou code postal")).getValue())
			.isEqualTo("Lyon");
	}

	@Test
	void aFilterNarrows() {
		UI.getCurrent().navigate("formations");
		Checkbox distance = _get(Checkbox.class, (box) -> box.withLabel("À distance (1)"));
		_setValue(distance, true);
		assertThat(titles()).containsExactly("Poterie");
		assertThat(distance.getValue()).isTrue();
	}

	@Test
	void whatNobodyOffersShowsWaysOn() {
		open(Map.of("quoi", List.of("poterie"), "comment", List.of("centre")));
		assertThat(plainPage()).contains("Aucune formation « poterie » ne correspond",
				"Sans le filtre « Modalité » (1)");
		open(Map.of("ou", List.of("Nulleville")));
		assertThat(_get(TextField.class, (field) -> field.withLabel("Ville ou code postal")).isInvalid()).isTrue();
	}

	@Test
	void whoIsSignedInSeesWhatTheirRightsPayAndAsks() {
		signIn(new Learner(this.context).earns(100).declaresDif(0).citizen());
		UI.getCurrent().navigate("formations");
		assertThat(plainPage()).contains("Votre solde disponible est de", "Vos droits paient",
				"Il vous reste 103,20 €");
		ask("Poterie");
		_assertOne(H1.class, (search) -> search.withText("Poterie"));
		assertThat(plainPage()).contains("Brouillon", "La Tour de terre");
		UI.getCurrent().navigate("formations");
		ask("Poterie");
		UI.getCurrent().navigate("mes-dossiers");
		_assertOne(Article.class);
	}

	@Test
	void whatHasBegunInTheMeantimeCannotBeAsked() {
		signIn(new Learner(this.context).citizen());
		UI.getCurrent().navigate("formations");
		follow("Poterie");
		this.clock.advance(Duration.ofDays(6));
		_click(_get(Button.class, (button) -> button.withText("Demander cette formation")));
		assertThat(plainPage()).contains("Cette formation n’est plus proposée.");
	}

	@Test
	void visitorsAreAskedToSignIn() {
		UI.getCurrent().navigate("formations");
		follow("Espagnol");
		_assertOne(H1.class, (search) -> search.withText("Espagnol"));
		assertThat(plainPage()).contains("Programme", "Premier jour",
				"Connectez-vous pour voir ce que vos droits paient");
		_assertNone(Button.class, (button) -> button.withText("Demander cette formation"));
	}

	@Test
	void whoIsNotProvenReadsTheTrainingAndAsksForNone() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		signIn(Learner.unproven(this.context).citizen());
		UI.getCurrent().navigate("formations");
		follow("Poterie");
		_assertOne(Anchor.class, (search) -> search.withText("Prouver que c’est moi"));
		_assertNone(Button.class, (button) -> button.withText("Demander cette formation"));
	}

	@Test
	void whoseAccountIsBeingCheckedAsksForNone() {
		Citizen citizen = Learner.whoseNameDiffers(this.context);
		signIn(citizen);
		UI.getCurrent().navigate("formations");
		follow("Poterie");
		assertThat(plainPage()).contains("Nous vérifions votre nom.");
		_assertNone(Button.class, (button) -> button.withText("Demander cette formation"));
	}

	@Test
	void agentsReadThePrice() {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false));
		UI.getCurrent().navigate("formations");
		assertThat(plainPage()).contains("2 formations").doesNotContain("Votre solde disponible");
		follow("Poterie");
		_assertOne(H1.class, (search) -> search.withText("Poterie"));
		_assertNone(Button.class, (button) -> button.withText("Demander cette formation"));
	}

	@Test
	void theFormerAddressLeadsHere() {
		UI.getCurrent().navigate("mes-dossiers/formations");
		_assertOne(H1.class, (search) -> search.withText("Rechercher une formation"));
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("formations");
		_assertOne(H1.class, (search) -> search.withText("Search for a training"));
		assertThat(plainPage()).contains("2 trainings", "Online", "€300.00");
	}

	private void offer(Training... trainings) {
		CatalogueForTests.fill(this.context, List.of(trainings));
		this.search.refresh();
	}

	private static void open(Map<String, List<String>> parameters) {
		UI.getCurrent().navigate("formations", new QueryParameters(parameters));
	}

	private static void ask(String title) {
		follow(title);
		_click(_get(Button.class, (button) -> button.withText("Demander cette formation")));
	}

	private static void follow(String title) {
		UI.getCurrent().navigate(_get(Anchor.class, (link) -> link.withText(title)).getHref().substring(1));
	}

	private static List<String> titles() {
		return _find(Article.class).stream()
			.map((card) -> _get(card, H3.class).getElement().getTextRecursively())
			.toList();
	}

}
