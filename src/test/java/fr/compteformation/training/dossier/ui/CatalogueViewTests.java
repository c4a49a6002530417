package fr.compteformation.training.dossier.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.MovableClock;
import fr.compteformation.UiTests;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.Learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogueViewTests extends UiTests {

	@Autowired
	private MovableClock clock;

	@Autowired
	private AccessForTests access;

	private Citizen citizen;

	@BeforeEach
	void offerTwoTrainings() {
		Training pottery = Learner.training(this.clock, "Poterie", 300, 5, 6);
		CatalogueForTests.fill(this.context,
				List.of(Learner.training(this.clock, "Espagnol", 1250, 20, 40), new Training(pottery.title(),
						"La Tour de terre", pottery.price(), pottery.startsOn(), pottery.startsOn(), null)));
		this.citizen = new Learner(this.context).citizen();
	}

	@Test
	void showsWhatIsOnOfferTheSoonestFirst() {
		open();
		_assertOne(H1.class, (search) -> search.withText("Choisir une formation"));
		assertThat(_find(_get(Main.class), H2.class)).extracting(H2::getText).containsExactly("Poterie", "Espagnol");
		assertThat(offer("Poterie")).contains("La Tour de terre", "À distance", "300,00\u00a0€")
			.containsPattern("Dates\\s*Le ");
		assertThat(offer("Espagnol")).contains("Atelier des langues", "Lyon", "1\u00a0250,00\u00a0€")
			.containsPattern("Dates\\s*Du .* au ");
	}

	@Test
	void choosingATrainingOpensADraftOfIt() {
		open();
		choose("Poterie");
		_assertOne(H1.class, (search) -> search.withText("Poterie"));
		assertThat(page()).contains("Brouillon", "La Tour de terre");
		open();
		choose("Poterie");
		UI.getCurrent().navigate("mes-dossiers");
		_assertOne(Article.class);
	}

	@Test
	void eachTrainingSaysWhatRightsPayAndWhatIsLeft() {
		signIn(rich());
		UI.getCurrent().navigate("mes-dossiers/formations");
		assertThat(offer("Poterie")).contains("Vos droits paient 196,80\u00a0€,",
				"reste 103,20\u00a0€ : votre participation.");
		assertThat(offer("Espagnol")).contains("Vos droits paient 900,00\u00a0€,", "reste 350,00\u00a0€.");
	}

	@Test
	void theFilterKeepsTheTrainingsThatRightsPay() {
		signIn(rich());
		openFiltered();
		Checkbox filter = _get(Checkbox.class);
		assertThat(filter.getLabel()).isEqualTo("Seulement celles que mes droits paient");
		assertThat(filter.getValue()).isTrue();
		assertThat(_find(Article.class)).hasSize(1);
		_setValue(filter, false);
		assertThat(_find(Article.class)).hasSize(2);
		assertThat(page()).contains("2 formations sur 2");
		_setValue(filter, true);
		assertThat(page()).contains("1 formation sur 2");
	}

	@Test
	void withoutEnoughRightsNothingIsFilteredOut() {
		signIn(this.citizen);
		openFiltered();
		_assertNone(Checkbox.class);
		assertThat(_find(Article.class)).hasSize(2);
		assertThat(page()).contains("Vos droits ne paient encore aucune de ces formations en entier.");
	}

	@Test
	void theRightsPageShowsWhatRightsPay() {
		signIn(rich());
		UI.getCurrent().navigate("mes-droits");
		_assertOne(H2.class, (search) -> search.withText("Ce que vos droits paient"));
		assertThat(link("Poterie").getHref()).startsWith("/mes-dossiers/formations#formation-");
		assertThat(link("Utiliser mes droits").getHref()).isEqualTo("/mes-dossiers/formations?payees");
		assertThat(link("Qui ne paie pas la participation ?").getHref()).isEqualTo("/aide/formation#reste");
	}

	@Test
	void theRightsPageOfWhoIsNotProvenSaysNothingOfIt() {
		Citizen unproven = Learner.unproven(this.context).earns(60).citizen();
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		signIn(unproven);
		UI.getCurrent().navigate("mes-droits");
		_assertNone(H2.class, (search) -> search.withText("Ce que vos droits paient"));
		_assertNone(Anchor.class, (search) -> search.withText("Utiliser mes droits"));
		openFiltered();
		_assertNone(Checkbox.class);
		assertThat(page()).doesNotContain("Vos droits paient");
	}

	@Test
	void whatIsGoneInTheMeantimeCannotBeChosen() {
		open();
		CatalogueForTests.fill(this.context, List.of(Learner.training(this.clock, "Espagnol", 1250, 20, 40)));
		choose("Poterie");
		assertThat(page()).contains("Cette formation n’est plus proposée. Choisissez-en une autre.");
		assertThat(_find(Article.class)).hasSize(1);
	}

	@Test
	void whatHasBegunInTheMeantimeCannotBeChosen() {
		open();
		this.clock.advance(Duration.ofDays(6));
		choose("Poterie");
		assertThat(page()).contains("Cette formation n’est plus proposée.").doesNotContain("La Tour de terre");
	}

	@Test
	void saysThatNothingIsOnOffer() {
		CatalogueForTests.fill(this.context, List.of());
		open();
		_assertOne(Paragraph.class, (search) -> search.withText("Aucune formation n’est proposée pour l’instant."));
		_assertOne(_get(Main.class), Anchor.class, (search) -> search.withText("Revenir à mes dossiers"));
	}

	@Test
	void whoseAccountIsBeingCheckedChoosesNothing() {
		signIn(Learner.whoseNameDiffers(this.context));
		UI.getCurrent().navigate("mes-dossiers/formations");
		_assertOne(H2.class, (search) -> search.withText("Nous vérifions votre nom"));
		_assertNone(Article.class);
	}

	@Test
	void whoIsNotProvenReadsTheTrainingsAndChoosesNone() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		signIn(Learner.unproven(this.context).citizen());
		UI.getCurrent().navigate("mes-dossiers/formations");
		_assertOne(Anchor.class, (search) -> search.withText("Prouver que c’est moi"));
		assertThat(_find(Article.class)).hasSize(2);
		assertThat(offer("Poterie")).contains("La Tour de terre").doesNotContain("Choisir cette formation");
	}

	@Test
	void aTrainingOfTheLongestNamesIsTextToTheEnd() {
		String title = "<b>" + "é".repeat(197);
		CatalogueForTests.fill(this.context,
				List.of(new Training(title, "p".repeat(200), new Euros(1),
						Learner.training(this.clock, "", 1, 3, 3).startsOn(),
						Learner.training(this.clock, "", 1, 3, 3).endsOn(), "l".repeat(200))));
		open();
		choose(title);
		_assertOne(H1.class, (search) -> search.withText(title));
		assertThat(page()).contains("p".repeat(200), "l".repeat(200), "0,01\u00a0€");
	}

	@Test
	void speaksEnglishToThoseWhoAskForIt() {
		openTheBrowser(Locale.ENGLISH);
		open();
		_assertOne(H1.class, (search) -> search.withText("Choose a training"));
		assertThat(offer("Poterie")).contains("At a distance", "€300.00", "Choose this training");
	}

	private void open() {
		signIn(this.citizen);
		UI.getCurrent().navigate("mes-dossiers/formations");
	}

	private static void openFiltered() {
		UI.getCurrent().navigate("mes-dossiers/formations", QueryParameters.of("payees", ""));
	}

	/** A person with 900 €. */
	private Citizen rich() {
		return new Learner(this.context).earns(60).citizen();
	}

	private static Anchor link(String text) {
		return _get(_get(Main.class), Anchor.class, (search) -> search.withText(text));
	}

	// Screen readers announce which one.
	private static void choose(String title) {
		_click(_find(Button.class).stream()
			.filter((button) -> button.getAriaLabel().equals(Optional.of("Choisir cette formation : " + title)))
			.findFirst()
			.orElseThrow());
	}

	private static String offer(String title) {
		return _get(H2.class, (search) -> search.withText(title)).getParent()
			.orElseThrow()
			.getElement()
			.getTextRecursively();
	}

}
