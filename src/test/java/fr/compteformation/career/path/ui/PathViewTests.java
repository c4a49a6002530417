package fr.compteformation.career.path.ui;

import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fr.compteformation.UiTests;
import fr.compteformation.career.path.SomeSteps;
import fr.compteformation.career.skills.SomeSkills;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.ui.TradeField;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class PathViewTests extends UiTests {

	private Learner person;

	@BeforeEach
	void somebody() {
		this.person = new Learner(this.context);
		signIn(this.person.citizen());
	}

	@Test
	void aJobIsAddedWithAYearOnly() {
		open("");
		assertThat(page()).contains("Votre parcours commence ici");
		open("/nouvelle-etape");
		_setValue(text("Intitulé"), "Vendeuse");
		_setValue(text("Où"), "Boulangerie des Halles, Rennes");
		_setValue(_get(_get(TradeField.class), TextField.class), "vendeuse alimentation");
		_click(_get(NativeButton.class, (search) -> search.withText("Vendeur, vendeuse en alimentation")));
		_setValue(text("Début"), "2008");
		_setValue(text("Fin"), "mars 2019");
		press("Enregistrer");
		_assertOne(H3.class, (search) -> search.withText("Vendeuse"));
		assertThat(page()).contains("Votre parcours est enregistré.", "2008 à mars 2019",
				"Un emploi, Boulangerie des Halles, Rennes", "Accueillir le public ?");
	}

	@Test
	void aGuessedSkillIsConfirmedByOneClick() {
		SomeSteps.of(this.context, this.person);
		open("");
		_click(_find(NativeButton.class, (search) -> search.withText("Oui, je sais faire")).getFirst());
		assertThat(page()).contains("Compétence ajoutée : Faire du pain");
		assertThat(page()).doesNotContain("Faire du pain ?");
	}

	@Test
	void theFormSaysWhatIsMissingOrWrong() {
		open("/nouvelle-etape");
		_setValue(text("Début"), "2019");
		_setValue(text("Fin"), "2018");
		press("Enregistrer");
		assertThat(text("Intitulé").getErrorMessage()).isEqualTo("Écrivez un intitulé, par exemple « vendeuse ».");
		assertThat(text("Fin").getErrorMessage()).isEqualTo("La fin vient avant le début.");
		_setValue(text("Début"), "il y a longtemps");
		press("Enregistrer");
		assertThat(text("Début").getErrorMessage()).startsWith("Indiquez une année, ou un mois et une année");
		assertThat(text("Début").getValue()).isEqualTo("il y a longtemps");
	}

	@Test
	void aStepIsChangedAndDeleted() {
		UUID step = SomeSteps.of(this.context, this.person);
		open("/" + step);
		assertThat(text("Début").getValue()).isEqualTo("03/2019");
		_setValue(text("Intitulé"), "Boulanger chef");
		press("Enregistrer");
		_assertOne(H3.class, (search) -> search.withText("Boulanger chef"));
		open("/" + step);
		press("Supprimer cette étape");
		assertThat(page()).contains("L’étape est supprimée.", "Votre parcours commence ici");
	}

	@Test
	void theTrainingOfADossierIsAddedByOneClick() {
		this.person.tookBefore("Bureautique", -20, -10);
		open("");
		press("Ajouter au parcours");
		assertThat(page()).contains("Formation ajoutée : Bureautique", "Utiliser un tableur ?");
		_assertOne(H3.class, (search) -> search.withText("Bureautique"));
	}

	@Test
	void tradesNearbyComeFromTheSkillsHeld() {
		SomeSteps.of(this.context, this.person);
		open("");
		_assertNone(H3.class, (search) -> search.withText("Pâtissier, pâtissière"));
		SomeSkills.ofBaker(this.context, this.person);
		open("");
		_assertOne(Anchor.class, (search) -> search.withText("Boulanger, boulangère"));
		assertThat(page()).contains("D’après vos 6 compétences.", "Vous avez 3 compétences sur 6.", "Il manque : ");
	}

	@Test
	void fortyYearsOfStepsAreShown() {
		for (int year = 1986; year < 2026; year++) {
			SomeSteps.job(this.context, this.person, "Mission " + year, Integer.toString(year));
		}
		open("");
		assertThat(_find(H3.class, (search) -> search.withPredicate((title) -> title.getText().startsWith("Mission"))))
			.extracting(H3::getText)
			.hasSize(40)
			.startsWith("Mission 2025")
			.endsWith("Mission 1986");
	}

	@Test
	void aStepOfSomebodyElseIsNotFound() {
		UUID step = SomeSteps.of(this.context, new Learner(this.context));
		open("/" + step);
		_assertNone(H1.class, (search) -> search.withText("Modifier une étape"));
	}

	private void open(String below) {
		UI.getCurrent().navigate("mon-espace");
		UI.getCurrent().navigate("mon-espace/parcours" + below);
	}

}
