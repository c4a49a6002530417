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
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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
				"Sans le filtre « En centre ou à distance » (1)");
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
	void whatIsTypedSuggestsTrainingsAndTowns() {
		UI.getCurrent().navigate("formations");
		type("Formation, métier, compétence", "poter");
		assertThat(suggested()).containsExactly("/formations?quoi=Poterie");
		type("Formation, métier, compétence", "po");
		assertThat(suggested()).isEmpty();
		type("Ville ou code postal", "lyo");
		assertThat(suggested()).first(InstanceOfAssertFactories.STRING)
			.startsWith("/formations?")
			.contains("quoi=po", "ou=Lyon", "rayon=30");
	}

	@Test
	void theWayBackFromATrainingKeepsTheSearch() {
		open(Map.of("quoi", List.of("poterie"), "comment", List.of("distance")));
		String training = _get(Anchor.class, (link) -> link.withText("Poterie")).getHref();
		int query = training.indexOf('?');
		UI.getCurrent()
			.navigate(training.substring(1, query), QueryParameters.fromString(training.substring(query + 1)));
		RouterLink back = _get(RouterLink.class, (link) -> link.withText("Retour aux résultats de la recherche"));
		assertThat(back.getHref()).startsWith("formations?").contains("quoi=poterie", "comment=distance");
	}

	@Test
	void someAreComparedSideBySide() {
		UI.getCurrent().navigate("formations");
		choose("Poterie");
		assertThat(plainPage()).contains("Choisissez une ou deux autres formations à comparer.");
		choose("Espagnol");
		String compare = _get(Anchor.class, (link) -> link.withText("Comparer ces 2 formations")).getHref();
		UI.getCurrent()
			.navigate("formations/comparer", QueryParameters.fromString(compare.substring(compare.indexOf('?') + 1)));
		assertThat(_find(NativeTableHeaderCell.class).stream()
			.map((cell) -> cell.getElement().getTextRecursively())
			.toList()).contains("Poterie", "Espagnol", "Prix de la formation", "Prochaine session")
			.doesNotContain("Vos droits paient");
		assertThat(plainPage()).contains("1 250,00 €", "300,00 €", "La Tour de terre");
		UI.getCurrent().navigate("formations/comparer");
		assertThat(plainPage()).contains("Choisissez deux ou trois formations");
	}

	@Test
	void aTrainingIsSharedWithoutAWordAboutThePerson() {
		Learner learner = new Learner(this.context);
		signIn(learner.citizen());
		UI.getCurrent().navigate("formations");
		follow("Poterie");
		assertThat(_get(Anchor.class, (link) -> link.withText("Envoyer l’adresse par courriel")).getHref())
			.startsWith("mailto:?subject=Poterie&body=http")
			.contains("%2Fformations%2F")
			.doesNotContain(learner.citizen().accountId().toString());
	}

	@Test
	void whatIsKeptIsFoundAgainAndGivenUp() {
		signIn(Learner.whoseNameDiffers(this.context));
		keep("Poterie");
		keep("Espagnol");
		UI.getCurrent().navigate("mes-formations");
		assertThat(plainPage()).contains("Poterie", "La Tour de terre", "300,00 €", "Espagnol");
		press("Comparer les formations choisies");
		assertThat(plainPage()).contains("Choisissez deux ou trois formations à comparer.");
		_find(Checkbox.class).forEach((box) -> _setValue(box, true));
		press("Comparer les formations choisies");
		_assertOne(H1.class, (search) -> search.withText("Comparer des formations"));
		UI.getCurrent().navigate("mes-formations");
		_click(_find(Button.class, (button) -> button.withText("Ne plus garder")).getFirst());
		_click(_get(Button.class, (button) -> button.withText("Ne plus garder")));
		assertThat(plainPage()).contains("Vous ne gardez aucune formation.");
	}

	@Test
	void visitorsSignInToKeepATraining() {
		UI.getCurrent().navigate("formations");
		follow("Poterie");
		assertThat(_get(Anchor.class, (link) -> link.withText("Garder pour plus tard")).getHref())
			.endsWith("/se-connecter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "contact", "formations", "formations/comparer", "connexion/franceconnect/echec/code" })
	void agentsOpenThePagesForEverybody(String address) {
		signIn(new Agent(UUID.randomUUID(), 214, "Agent 214", false));
		UI.getCurrent().navigate(address);
		_assertOne(H1.class);
	}

	@Test
	void theHomePageLeadsToTheSearch() {
		UI.getCurrent().navigate("");
		_setValue(_get(TextField.class, (field) -> field.withLabel("Formation, métier, compétence")), "poterie");
		_setValue(_get(TextField.class, (field) -> field.withLabel("Ville ou code postal")), "Lyon");
		press("Rechercher");
		_assertOne(H1.class, (search) -> search.withText("Rechercher une formation"));
		assertThat(titles()).containsExactly("Poterie");
		assertThat(_get(TextField.class, (field) -> field.withLabel("Ville ou code postal")).getValue())
			.isEqualTo("Lyon");
	}

	@Test
	void whatIsTooFarIsFoundFartherAway() {
		open(Map.of("quoi", List.of("espagnol"), "ou", List.of("Saint-Étienne"), "rayon", List.of("10")));
		assertThat(titles()).isEmpty();
		assertThat(plainPage()).contains("À 100 km autour de Saint-Étienne (1)").doesNotContain("À 30 km autour");
	}

	@Test
	void namesThatStandAloneBeginWithACapital() {
		UI.getCurrent().navigate("formations");
		assertThat(_find(Checkbox.class).stream().map(Checkbox::getLabel))
			.anyMatch((label) -> label.startsWith("Français"))
			.noneMatch((label) -> label != null && !label.isEmpty() && Character.isLowerCase(label.charAt(0)));
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

	private static void type(String label, String text) {
		_setValue(_get(TextField.class, (search) -> search.withLabel(label)), text);
	}

	private static List<String> suggested() {
		return _find(UnorderedList.class, (list) -> list.withClasses("suggestions")).stream()
			.flatMap((list) -> _find(list, Anchor.class).stream())
			.map(Anchor::getHref)
			.toList();
	}

	private static void choose(String title) {
		Checkbox choice = _find(Checkbox.class).stream()
			.filter((box) -> box.getAriaLabel().filter(("Comparer : " + title)::equals).isPresent())
			.findFirst()
			.orElseThrow();
		_setValue(choice, true);
	}

	private static void keep(String title) {
		UI.getCurrent().navigate("formations");
		follow(title);
		press("Garder pour plus tard");
		assertThat(plainPage()).contains("Cette formation est gardée.");
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
